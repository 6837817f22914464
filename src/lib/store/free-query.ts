/** A column of an answer to the analyst's own SQL, as DuckDB names its type. */
export interface FreeColumn {
  name: string;
  type: string;
}

/** An answer to the analyst's own SQL; `cut` says that there are more rows than were asked for. */
export interface FreeAnswer {
  columns: FreeColumn[];
  rows: (string | number | boolean | null)[][];
  cut: boolean;
  milliseconds: number;
}

/** A table that the analyst can ask. */
export interface TableNote {
  /** As it stands in SQL: `koban.observation`, `upload.burglaries`. */
  name: string;
  /** True for what comes with the site. */
  builtIn: boolean;
  /** Null for a view, whose rows are counted only when it is asked. */
  rows: number | null;
  columns: FreeColumn[];
}

/**
 * What the analyst's own tables and own SQL need beside named queries. Every answer passes the same lock: built-in data
 * cannot be changed, and nothing outside can be reached.
 */
export interface FreeEngine {
  /** Adds rows, in Arrow's streaming format, to a table `upload.<name>`; makes it where it is not there. @throws Failure */
  insert(table: string, arrow: Uint8Array): Promise<void>;
  drop(table: string): Promise<void>;
  /**
   * Answers any SQL with at most `limit` rows.
   * @throws Failure `query` with DuckDB's own line, `memory`, `engine-start` where the engine has crashed, `cancelled`
   */
  ask(sql: string, options: { limit: number; signal?: AbortSignal }): Promise<FreeAnswer>;
  tables(): Promise<TableNote[]>;
}

import type { Description } from '../../store/ingest/describe/description.ts';
import type { PlaceMatch, TableKind } from '../../store/ingest/meaning.ts';
import type { Settings, Understanding } from '../../store/ingest/understanding.ts';

export type { Description };

/** A dataset of the analyst's own: the raw file with its confirmed settings. All of it stays in this browser. */
export interface Upload {
  /** `mine-` and the first twelve hexadecimal digits of the fingerprint: it stands in links. */
  id: string;
  /** SHA-256 of the raw bytes (of all files in order, where several were appended). */
  fingerprint: string;
  files: { name: string; bytes: number }[];
  settings: Settings;
  description: Description;
  kind: TableKind;
  /** Places that the analyst decided, by their text. */
  places: Record<string, string | null>;
  /** The name of its table for SQL: `upload.burglaries_2024`. */
  table: string;
  /** Records of the file that were loaded; with those set aside, all that were read. */
  rows: number;
  setAside: number;
  /** Rows of the table, where it has one for each year, month or quarter of a record. */
  tableRows?: number;
  /** What such a row is for; absent for a year. */
  tablePart?: 'month' | 'quarter';
  added: string;
}

/** What is known of a dataset before its rows are read. */
export interface Readable {
  upload: Upload;
  understanding: Understanding;
}

/** How far a file has been read. */
export interface IntakeProgress {
  step: 'reading' | 'loading';
  bytes: number;
  total: number;
  rows: number;
  rowsPerSecond: number;
  /** Null until it can be told. */
  secondsLeft: number | null;
}

/** What the analyst says of a dataset, or takes back. */
export type Described = { [Key in keyof Description]?: Description[Key] | undefined };

/** A file on its way in: understood, corrected, then kept. Every change to `settings` gives a new understanding. */
export interface Draft {
  readonly files: { name: string; bytes: number }[];
  /** Null until the head has been read; first of the head (`complete: false`), then of the whole. */
  readonly understanding: Understanding | null;
  readonly settings: Settings;
  readonly description: Description;
  readonly kind: TableKind;
  readonly places: PlaceMatch[];
  readonly progress: IntakeProgress | null;
  readonly failure: { message: string; help: string } | null;
  /** The data package that came with the files, and why it was left aside; null where none did or it is not read yet. */
  readonly beside: { trouble: string | null } | null;
  /** Rows from `offset` on as written and as converted, for preview and repair; `faultsOnly` keeps rows with a fault. */
  rows(offset: number, count: number, faultsOnly: boolean): Promise<DraftRow[]>;
  correct(change: Partial<Settings>): void;
  undo(): void;
  readonly canUndo: boolean;
  /** What is undefined goes back to what the file says. */
  describe(change: Described): void;
  decidePlace(text: string, area: string | null): void;
  /** Reads the whole file into the engine and keeps it. @throws Failure */
  keep(): Promise<Upload>;
  cancel(): void;
}

export interface DraftRow {
  /** Physical line. */
  row: number;
  cells: {
    text: string;
    value: string | number | boolean | null;
    state: 'value' | 'missing' | 'suppressed' | 'fault';
  }[];
}

/** What can go wrong below the figures, each with what the reader can do next. */
export type FailureKind =
  | 'engine-start' // WebAssembly blocked, worker refused, start hung
  | 'data-missing' // the built-in data file is not there, truncated or not the one of this version
  | 'memory' // the browser gave no more memory
  | 'query' // the database refused a query
  | 'row' // an answer that does not have the promised shape
  | 'file' // a file of the analyst's that cannot be read: empty, no text, a damaged archive
  | 'cancelled'; // the reader moved on: shown to nobody

/** A failure with its reason in plain words and the next step, both in the language of the page; `cause` and `query` are for the console and the tests. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** What the reader can do now, as a full sentence. */
  readonly help: string;
  readonly query: string | null;
  /** Whether `message` is what DuckDB itself said, in English and about SQL, in every language of the page. */
  readonly verbatim: boolean;

  constructor(
    kind: FailureKind,
    message: string,
    help: string,
    options: { cause?: unknown; query?: string; verbatim?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'Failure';
    this.kind = kind;
    this.help = help;
    this.query = options.query ?? null;
    this.verbatim = options.verbatim ?? false;
  }
}

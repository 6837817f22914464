import type { ConventionId, PlaceMatch, RoleGuess } from './meaning.ts';

/** Bytes that can be read again from their start: a `File` of the browser, pasted text, or a file in Node. */
export interface ByteSource {
  /** File name with its ending. */
  name: string;
  /** Bytes in all. */
  size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** How a number is written in a column; null where it has no such mark. */
export interface NumberMarks {
  decimal: '.' | ',' | '٫' | null;
  thousands: ',' | '.' | ' ' | "'" | '_' | '٬' | null;
}

/** How the days of a column are written. */
export type DayOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * What the values of a column are after conversion.
 * - `number`: JavaScript numbers. A column `2014, 2015` is one too.
 * - `date` `2014-03-31`, `datetime` `2014-03-31T13:05:00`.
 * - `period`: part of a calendar: `2014-01` (month), `2014-Q3` (quarter), `2019/20` (financial year), `2014-W05`.
 * - `text`: as written, blanks at the ends taken off. Codes with leading zeros are texts.
 * - `empty`: no cell has a value.
 */
export type ColumnType = 'number' | 'date' | 'datetime' | 'period' | 'boolean' | 'text' | 'empty';

export interface ColumnUnderstanding {
  /** Place in the file's own order, from 0. */
  index: number;
  /** Unique in its table; made from the header row(s), or `column 3` where it had no name. */
  name: string;
  /** As it stood in the header row(s), joined by a blank; '' where it had none. */
  header: string;
  type: ColumnType;
  /** Why it was taken for that, in one plain sentence of the reader's language. */
  why: string;
  /** Only for `number`. */
  marks: NumberMarks | null;
  /** `percent` where the values are 0-100 with a sign or a name that says so, `fraction` where they are shares of 1. */
  scale: 'percent' | 'fraction' | null;
  /** Only for `date` and `datetime`; null where every day was written so that its order cannot be told. */
  dayOrder: DayOrder | null;
  /** True where the day order cannot be told from the whole column: the analyst is asked. */
  ambiguous: boolean;
  /**
   * How a writing was taken that the cells alone do not settle; absent where there is none: `41640` as a day counted by a
   * spreadsheet, `2010-11` as a financial year, `H30` as a year of a Japanese era.
   */
  readAs?: 'spreadsheet-days' | 'financial-years' | 'era-years';
  role: RoleGuess;
  /** Cells with a value, and without one. `values + missing + suppressed + faults` is the number of rows. */
  values: number;
  missing: number;
  suppressed: number;
  /** Cells that do not fit the type. */
  faults: number;
  /** The missing and suppressed marks that occur, as written (`..`, `*`), with their counts; '' is a blank cell. */
  marksFound: { text: string; meaning: 'missing' | 'suppressed'; count: number }[];
  /** Smallest and largest value after conversion; null where there is none. */
  min: number | string | null;
  max: number | string | null;
  /** How many different values there are; counting stops at 10,000. */
  distinct: number;
  /** Up to ten frequent values as written. */
  examples: string[];
}

export type IssueLevel = 'error' | 'warning' | 'note';

/** Something that the analyst should know. Rows are the file's physical lines, from 1, as an editor shows them. */
export interface Issue {
  level: IssueLevel;
  /** Stable name: `short-row`, `day-order-unknown`, `unit-jump`. The list is in `issue-codes.ts`. */
  code: string;
  /** The first line that has it; null where it is about the whole file or column. */
  row: number | null;
  /** Name of the column; null where it is about rows. */
  column: string | null;
  /** In one plain sentence with its next step, in the language of whoever had the file read. */
  message: string;
  /** How often it occurs. */
  count: number;
}

/** Rows that are not loaded, and why. */
export interface SetAside {
  reason:
    | 'title' // lines above the header
    | 'header'
    | 'footnote' // lines below the table
    | 'total' // a row that sums others
    | 'blank' // no cell has anything in it
    | 'repeated-header'
    | 'column-numbers' // a line that numbers the columns: 1, 2, 3
    | 'other-table' // belongs to another table of the same file
    | 'too-long' // more cells than columns, and it cannot be told which belong together
    | 'unreadable' // an open quote, a NUL byte, a line beyond the limit
    | 'excluded'; // by the analyst
  count: number;
  /** Up to ten physical lines. */
  firstRows: number[];
  /** What the analyst wrote, for `excluded`. */
  note?: string;
}

/** One of several tables in a file. */
export interface TableBlock {
  /** What stands above it; '' where nothing does. */
  title: string;
  /** First and last physical line, header included. */
  from: number;
  to: number;
  rows: number;
  columns: number;
}

/** What is corrected by hand; what is absent stays as understood. */
export interface Settings {
  /** Which file of an archive. */
  entry?: string;
  encoding?: string;
  delimiter?: string;
  quote?: '"' | "'" | null;
  /** Index in `tables`. */
  table?: number;
  /** Physical lines of the header; [] for a table without one. */
  headerRows?: number[];
  /**
   * Whether rows that sum others are set aside. Where absent, those above and below the table are; true sets those among its
   * rows aside as well.
   */
  dropTotals?: boolean;
  /** Years as columns become rows with a year and a value. */
  long?: boolean;
  /** By the column's index. */
  columns?: Record<number, ColumnSettings>;
  /** Further marks, as written. */
  missingMarks?: string[];
  suppressedMarks?: string[];
  /** Repairs in the order in which they were made; undo takes off the last one. */
  edits?: Edit[];
}

export interface ColumnSettings {
  name?: string;
  type?: ColumnType;
  marks?: NumberMarks;
  scale?: 'percent' | 'fraction' | null;
  dayOrder?: DayOrder;
  role?: RoleGuess['role'];
}

export type Edit =
  | { kind: 'cell'; row: number; column: number; text: string }
  /** Every cell of a column that is `from` becomes `to`. */
  | { kind: 'replace'; column: number; from: string; to: string }
  | { kind: 'exclude'; rows: number[]; reason: string };

/** Everything that was understood of a file, and nothing else; plain JSON. Row numbers are physical lines from 1. */
export interface Understanding {
  name: string;
  bytes: number;
  /** The files of an archive that can be read; [] for a plain or gzipped file. */
  entries: string[];
  entry: string | null;
  /** A label of the WHATWG Encoding Standard in lower case: `utf-8`, `windows-1252`, `shift_jis`. */
  encoding: string;
  bom: boolean;
  delimiter: string;
  quote: string | null;
  /** Of most of the number columns; null where there is none. */
  decimal: NumberMarks['decimal'];
  thousands: NumberMarks['thousands'];
  tables: TableBlock[];
  table: number;
  /** Physical lines of the header; [] where there is none. */
  headerRows: number[];
  columns: ColumnUnderstanding[];
  /** Years, or months or quarters (`part`), that stand as columns, where there are at least three; null otherwise. */
  wide: { columns: number[]; years: string[]; part?: 'month' | 'quarter'; long: boolean } | null;
  convention: ConventionId | null;
  places: PlaceMatch[];
  /** Lines of data that are loaded. */
  rows: number;
  /** Records read of the whole file: `read === rows + sum of setAside`. */
  read: number;
  setAside: SetAside[];
  issues: Issue[];
  /** Values after conversion of the first and last five loaded rows, by column name; missing and suppressed are null. */
  sample: { first: SampleRow[]; last: SampleRow[] };
  /** False where only the head of the file has been read so far: the counts are of the head. */
  complete: boolean;
}

export type SampleRow = Record<string, Value>;
/** A value after conversion. */
export type Value = string | number | boolean | null;

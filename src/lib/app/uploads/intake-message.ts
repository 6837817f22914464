import type { Area } from '../../catalogue/area.ts';
import type { WordlessEntry } from '../../store/ingest/tidy/catalogue-entry.ts';
import type { TidyReport } from '../../store/ingest/tidy/report.ts';
import type { Settings, Understanding } from '../../store/ingest/understanding.ts';
import type { PlaceTable } from '../../store/engines/wasm/own-places.ts';
import type { OwnPlace } from './own-place.ts';
import type { DraftRow, Readable } from './upload.ts';

/** What the catalogue says of a dataset of the reader's own, and what became of its rows; kept, so in no language. */
export interface OwnValues {
  /** Null where not one value could be used. */
  entry: WordlessEntry | null;
  report: TidyReport;
}

/** What is asked about files that are one dataset; the page gives each a number, by which the answers are told apart. */
export type IntakeQuestion =
  /** What is in it: of its head, or of all of it. */
  | { kind: 'understand'; files: File[]; settings: Settings; headOnly: boolean }
  /** Some rows, as written and as converted. */
  | {
      kind: 'rows';
      files: File[];
      settings: Settings;
      understanding: Understanding;
      offset: number;
      count: number;
      faultsOnly: boolean;
    }
  /** All rows, part by part, as Arrow. */
  | { kind: 'load'; files: File[]; settings: Settings; understanding: Understanding }
  /** All rows as values of countries: part by part as Arrow, in the columns of the table `observation`. */
  | { kind: 'values'; kept: Readable; files: File[] }
  /** All rows as a place: part by part as Arrow, in the columns of the table that each part is of. */
  | { kind: 'place'; kept: Readable; files: File[] }
  /** SHA-256 over the bytes of all files in order. */
  | { kind: 'fingerprint'; files: File[] };

/** What the page tells the worker. */
export type ToWorker =
  /** The places of the catalogue, to be matched with names; told once, before anything is asked. */
  | { kind: 'areas'; areas: Area[] }
  | { kind: 'ask'; id: number; question: IntakeQuestion }
  /** A part has been taken in, so that another one may be sent. */
  | { kind: 'taken'; id: number }
  | { kind: 'stop'; id: number };

/** What the worker tells the page. `progress` and `part` come before the one message that ends a question. */
export type FromWorker =
  /** It listens from now on; told once. */
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; bytes: number; total: number; rows: number }
  | { kind: 'part'; id: number; arrow: Uint8Array<ArrayBuffer>; rows: number; table?: PlaceTable }
  | { kind: 'answer'; id: number; answer: IntakeAnswer }
  | { kind: 'stopped'; id: number }
  | { kind: 'failed'; id: number; message: string; help: string };

export type IntakeAnswer =
  | { kind: 'understanding'; understanding: Understanding }
  | { kind: 'rows'; rows: DraftRow[] }
  | { kind: 'loaded'; rows: number }
  | { kind: 'values'; values: OwnValues }
  | { kind: 'place'; place: OwnPlace }
  | { kind: 'fingerprint'; sha256: string };

/** So many parts may be on their way before the first of them has been taken in. */
export const PARTS_AHEAD = 3;

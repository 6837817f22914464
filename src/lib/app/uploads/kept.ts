import type { Understanding } from '../../store/ingest/understanding.ts';
import type { OwnValues } from './intake-message.ts';
import type { Upload } from './upload.ts';

/** What lies beside the raw files of a dataset. */
export interface Kept {
  /** Another number means that the code has changed since: the file is understood anew. */
  version: number;
  upload: Upload;
  understanding: Understanding;
  /** What the catalogue says of it and what became of its rows; null where it is not about countries. */
  values: OwnValues | null;
}

export const KEPT_VERSION = 1;

/**
 * An understanding to be kept: it is read again in any language, so it holds no sentence of one. Whoever wants to see what
 * can be said of a file has it read again.
 */
export function withoutWords(understanding: Understanding): Understanding {
  return {
    ...understanding,
    issues: [],
    columns: understanding.columns.map((column) => ({
      ...column,
      why: '',
      role: { ...column.role, why: '' },
    })),
    places: understanding.places.map((place) => ({ ...place, alternatives: [] })),
  };
}

/** Id of an upload, as it stands in links. */
export const UPLOAD_ID = /^mine-[0-9a-f]{12}$/;

/** A record as it was read; null where it is none, so that one damaged file does not hide the others. */
export function readKept(found: unknown): Kept | null {
  if (typeof found !== 'object' || found === null || !('upload' in found)) return null;
  const { upload } = found;
  if (typeof upload !== 'object' || upload === null || !('id' in upload)) return null;
  return typeof upload.id === 'string' && UPLOAD_ID.test(upload.id) ? (found as Kept) : null;
}

/** Where datasets of the reader's own are kept between visits. One does not touch another, also not from two windows. */
export interface Shelf {
  /** False where the browser keeps nothing, so that all of it is gone with the page; known after the first look. */
  readonly lasts: boolean;
  /** All that are whole, the latest first. */
  list(): Promise<Kept[]>;
  /** Keeps a dataset, in place of one with the same id. @throws the browser's `QuotaExceededError` where there is no room */
  put(kept: Kept, files: readonly File[]): Promise<void>;
  /** The raw files of a dataset, in their order; null where it is not there. */
  files(id: string): Promise<File[] | null>;
  remove(id: string): Promise<void>;
}

/** The latest first; of the same moment in the order of ids. */
export function latestFirst(found: Kept[]): Kept[] {
  return found.sort(
    (a, b) => b.upload.added.localeCompare(a.upload.added) || a.upload.id.localeCompare(b.upload.id),
  );
}

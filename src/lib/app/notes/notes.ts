/** What notes are kept in: `localStorage`, or what stands in for it. */
export type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Notes of one place by item id. */
export type Notes = ReadonlyMap<string, string>;

/** Longer than this, a note is no note, and a device would fill up. */
export const LONGEST = 2000;

/** Where the notes of a place are kept. @example storageKey('JPN') // 'koban:notes:JPN' */
export function storageKey(place: string): string {
  return `koban:notes:${place}`;
}

/**
 * The notes kept on this device for a place. Never throws: what cannot be read, or was written by something else, is
 * no note.
 */
export function readNotes(storage: NoteStorage, place: string): Notes {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey(place)) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return new Map();
    return new Map(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
      ),
    );
  } catch {
    return new Map();
  }
}

/**
 * Keeps a note on this device; an empty one is taken away. Read anew first, so that a note written in another window stays.
 *
 * @returns the notes as they are kept now, or null where the device did not keep it (full, or not allowed)
 * @example writeNote(localStorage, 'JPN', 'violence/homicide-rate/total', 'Ask about 2019')
 */
export function writeNote(storage: NoteStorage, place: string, item: string, text: string): Notes | null {
  const notes = new Map(readNotes(storage, place));
  if (text.trim() === '') notes.delete(item);
  else notes.set(item, text.slice(0, LONGEST));
  try {
    if (notes.size === 0) storage.removeItem(storageKey(place));
    else storage.setItem(storageKey(place), JSON.stringify(Object.fromEntries(notes)));
    return notes;
  } catch {
    return null;
  }
}

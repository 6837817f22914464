import { readNotes, storageKey, writeNote, type Notes } from './notes.ts';

/** Whether the last note was kept, for the line below it. */
export type Kept = 'nothing' | 'kept' | 'removed' | 'failed';

/** The reader's notes of one place while its page is open. They are kept on this device and sent nowhere. */
export class PlaceNotes {
  readonly #place: string;
  #notes = $state.raw<Notes>(new Map());
  /** What was typed while the device would not keep it: it lasts as long as the page. */
  #unkept = $state.raw<Notes>(new Map());
  /** Notes are only there once the page is awake: the built page has none. */
  awake = $state(false);
  /** What was last done, by item. */
  #kept = $state.raw<{ item: string; what: Kept } | null>(null);

  constructor(place: string) {
    this.#place = place;
  }

  /** All notes by item id. */
  readonly all = $derived<Notes>(new Map([...this.#notes, ...this.#unkept]));

  of(item: string): string {
    return this.all.get(item) ?? '';
  }

  kept(item: string): Kept {
    return this.#kept?.item === item ? this.#kept.what : 'nothing';
  }

  /** Reads what is kept and follows what other windows write; returns what ends that. Call it in `onMount`. */
  wake(): () => void {
    const read = () => {
      this.#notes = readNotes(localStorage, this.#place);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === null || key === storageKey(this.#place)) read();
    };
    try {
      read();
    } catch {
      // A browser that keeps nothing throws on asking for the storage itself.
    }
    this.awake = true;
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }

  write(item: string, text: string): void {
    let notes: Notes | null = null;
    try {
      notes = writeNote(localStorage, this.#place, item, text);
    } catch {
      // As above.
    }
    if (notes === null) {
      this.#unkept = new Map([...this.#unkept, [item, text]]);
      this.#kept = { item, what: 'failed' };
      return;
    }
    this.#unkept = new Map([...this.#unkept].filter(([id]) => id !== item));
    this.#notes = notes;
    this.#kept = { item, what: text.trim() === '' ? 'removed' : 'kept' };
  }
}

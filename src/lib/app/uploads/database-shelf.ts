import { latestFirst, readKept, type Kept, type Shelf } from './kept.ts';

const STORE = 'uploads';

interface Entry {
  id: string;
  kept: Kept;
  files: File[];
}

/** Keeps datasets in IndexedDB, for browsers that cannot write to files of their own. Each is one entry, written as one. */
export class DatabaseShelf implements Shelf {
  readonly lasts = true;
  readonly #name: string;
  #database: Promise<IDBDatabase> | null = null;

  constructor(name = 'koban-uploads') {
    this.#name = name;
  }

  async list(): Promise<Kept[]> {
    const entries = await this.#do<Entry[]>('readonly', (store) => store.getAll());
    return latestFirst(entries.map(({ kept }) => readKept(kept)).filter((kept) => kept !== null));
  }

  async put(kept: Kept, files: readonly File[]): Promise<void> {
    await this.#do('readwrite', (store) =>
      store.put({ id: kept.upload.id, kept: structuredClone(kept), files: [...files] } satisfies Entry),
    );
  }

  async files(id: string): Promise<File[] | null> {
    const entry = await this.#do<Entry | undefined>('readonly', (store) => store.get(id));
    return entry?.files ?? null;
  }

  async remove(id: string): Promise<void> {
    await this.#do('readwrite', (store) => store.delete(id));
  }

  async #do<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    this.#database ??= this.#open();
    const database = await this.#database;
    return new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error('the entry could not be written'));
    });
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the store could not be opened'));
    });
  }
}

import { showEvent, type Happening, type ShowEvent } from '../../evidence/show/show-event.ts';

const DATABASE = 'koban-shows';
const STORE = 'events';

/** Key of an event: the show, then its place in the log, so that a show's log is one range of keys. */
type Key = [show: string, seq: number];

const whole = (show: string) => IDBKeyRange.bound([show, 0], [show, Infinity]);

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser’s storage gave no reason'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser’s storage gave up'));
  });
}

/**
 * Where the logs of shows are kept in this browser. A transaction that writes has the store for itself, in all windows,
 * so that each event gets its place in the log and no two the same.
 */
export class LogStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** @throws DOMException where the browser keeps nothing (a window that forbids it, no room) */
  static async open(): Promise<LogStore> {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await done(request);
    // Another window may want a newer form of the store: it must not wait for this one.
    database.onversionchange = () => database.close();
    return new LogStore(database);
  }

  /** Events of a show from a place on, in order; what can no longer be read keeps its place and moves nothing. */
  async read(show: string, from = 0): Promise<ShowEvent[]> {
    const range = IDBKeyRange.bound([show, from], [show, Infinity]);
    const found: unknown[] = await done(this.#database.transaction(STORE).objectStore(STORE).getAll(range));
    return found.map((one, index): ShowEvent => {
      const parsed = showEvent.safeParse(one);
      const seq = from + index;
      return parsed.success && parsed.data.seq === seq
        ? parsed.data
        : { seq, at: 0, by: 'nobody', kind: 'unreadable' };
    });
  }

  /** Writes what happened at the end of the log and gives it with its place. */
  async append(show: string, by: string, what: Happening, at: number): Promise<ShowEvent> {
    const transaction = this.#database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore(STORE);
    const seq = await done(store.count(whole(show)));
    const event = showEvent.parse({ seq, at, by, ...what });
    store.put(event, [show, seq] satisfies Key);
    await finished(transaction);
    return event;
  }

  /** Whether anything happened in a show yet. */
  async begun(show: string): Promise<boolean> {
    return (await done(this.#database.transaction(STORE).objectStore(STORE).count(whole(show)))) > 0;
  }

  /** Forgets a show. */
  async clear(show: string): Promise<void> {
    const transaction = this.#database.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).delete(whole(show));
    await finished(transaction);
  }

  close(): void {
    this.#database.close();
  }
}

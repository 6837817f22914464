/**
 * Which windows of a show are there. A window holds a lock of the browser for as long as it lives; the browser lets go of it when
 * the window is closed or breaks down. So nobody needs a clock to tell a window that is gone from one that is slow.
 */
export class Presence {
  readonly #prefix: string;
  #letGo: (() => void) | null = null;

  /** @param show id of its deck */
  constructor(show: string) {
    this.#prefix = `koban-show ${show} `;
  }

  /**
   * Holds the lock of a window until `leave` or its end.
   *
   * @param patience how long to wait for the lock, in milliseconds: a window that is loaded again waits for its former self
   * @returns false where another window has it: this one is a copy of that, and must be somebody else
   */
  enter(id: string, patience: number): Promise<boolean> {
    if (!('locks' in navigator)) return Promise.resolve(true);
    return new Promise((resolve) => {
      navigator.locks
        .request(this.#prefix + id, { signal: AbortSignal.timeout(patience) }, () => {
          resolve(true);
          return new Promise<void>((letGo) => (this.#letGo = letGo));
        })
        .catch(() => resolve(false));
    });
  }

  leave(): void {
    this.#letGo?.();
  }

  /** Ids of the windows that are there; null where the browser cannot tell (pages without https). */
  async windows(): Promise<Set<string> | null> {
    if (!('locks' in navigator)) return null;
    const { held = [] } = await navigator.locks.query();
    const names = held.flatMap(({ name }) => (name?.startsWith(this.#prefix) ? [name] : []));
    return new Set(names.map((name) => name.slice(this.#prefix.length)));
  }
}

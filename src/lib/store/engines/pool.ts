/**
 * Connections that wait to be used again. A connection answers one question at a time, so that calling off one
 * question never stops another.
 */
export class Pool<Connection> {
  readonly #open: () => Promise<Connection>;
  readonly #free: Connection[] = [];

  constructor(open: () => Promise<Connection>) {
    this.#open = open;
  }

  take(): Promise<Connection> {
    const free = this.#free.pop();
    return free === undefined ? this.#open() : Promise.resolve(free);
  }

  give(connection: Connection): void {
    this.#free.push(connection);
  }

  /** Gives away all that wait, to be closed. */
  drain(): Connection[] {
    return this.#free.splice(0);
  }
}

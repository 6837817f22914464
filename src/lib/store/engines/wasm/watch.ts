/** Rejects when nothing was heard for too long. */
export class Watch {
  /** Never resolves. */
  readonly silence: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: (reason: Error) => void = () => undefined;
  readonly #failure: () => Error;

  constructor(failure: () => Error) {
    this.#failure = failure;
    this.silence = new Promise<never>((_, reject) => {
      this.#reject = reject;
    });
    // Whoever waits hears of it; where nobody waits any more it is no error.
    this.silence.catch(() => undefined);
  }

  /** Something was heard: wait from now on, for so many milliseconds. */
  heard(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reject(this.#failure()), milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Lets questions to a worker end when it does. A race with one promise that lasts as long as the worker would hold every answer
 * for as long as the worker lives, since a promise never forgets who waits for it.
 */
export class Lifeline {
  readonly #waiting = new Set<(failure: Error) => void>();
  #cut: Error | null = null;

  /** The worker is gone; the first reason holds. */
  cut(failure: Error): void {
    this.#cut ??= failure;
    for (const reject of this.#waiting) reject(this.#cut);
    this.#waiting.clear();
  }

  /** What was asked, or the reason why no answer will come. @throws what `cut` was called with */
  async until<T>(asked: Promise<T>): Promise<T> {
    asked.catch(() => undefined);
    if (this.#cut) throw this.#cut;
    let stop: (failure: Error) => void = () => undefined;
    const gone = new Promise<never>((_, reject) => {
      stop = reject;
      this.#waiting.add(reject);
    });
    try {
      return await Promise.race([asked, gone]);
    } finally {
      this.#waiting.delete(stop);
    }
  }

  /** How many questions wait; none does once all are answered. */
  get waiting(): number {
    return this.#waiting.size;
  }
}

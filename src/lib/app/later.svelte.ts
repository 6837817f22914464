/** Code that comes when somebody is about to need it, so that the first chart does not wait for it. */
export class Later<Module> {
  /** What was loaded; null until then. */
  here = $state.raw<Module | null>(null);
  failed = $state(false);
  readonly #load: () => Promise<Module>;
  #coming = false;

  /** @param load a dynamic import */
  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** Starts loading, once; after a failure again. Never rejects: a failure is state. */
  readonly prepare = async (): Promise<void> => {
    if (this.#coming || this.here !== null) return;
    this.#coming = true;
    try {
      this.here = await this.#load();
      this.failed = false;
    } catch {
      this.failed = true;
    } finally {
      this.#coming = false;
    }
  };
}

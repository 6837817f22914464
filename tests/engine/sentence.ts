import type { Engine } from '../../src/lib/store/engine.ts';

/** One thing that an engine must do. */
export interface Sentence {
  title: string;
  check: (engine: Engine) => Promise<void>;
}

import * as m from '../../i18n/messages/workbench.js';
import type { Failure } from '../../store/failure.ts';
import type { FreeAnswer, FreeEngine, TableNote } from '../../store/free-query.ts';
import { asFailure } from '../answering.svelte.ts';
import { keepHistory, readHistory, type PastQuestion, type Storage, withQuestion } from './history.ts';

/** The engine of the window, as far as own SQL needs it. */
export interface Host {
  get(): Promise<FreeEngine>;
  /** Ends an engine that can no longer answer. */
  drop(): Promise<void>;
  /** Whether it has started. */
  readonly ready: boolean;
}

/** What a page shows of an answer; the rest is told to be cut. */
export const ROWS = 10_000;
/** An engine that has not heard of a cancellation within this time is stuck in one step and is started anew. */
const DEAF_MS = 4_000;

/** Own SQL on a page: what is written, what runs, what came back, and what can be asked. */
export class Workbench {
  sql = $state('');
  answer = $state.raw<FreeAnswer | null>(null);
  /** The question that `answer` belongs to. */
  answered = $state('');
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  stopped = $state(false);
  /** Milliseconds that the question has been running. */
  elapsed = $state(0);
  tables = $state.raw<TableNote[] | null>(null);
  history = $state.raw<PastQuestion[]>([]);
  /** What happened to the engine, where something did. */
  notice = $state('');
  readonly #host: Host;
  #storage: Storage | null = null;
  #current: AbortController | null = null;
  #restarts = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The page is there: brings back what was asked before. @param storage null where the browser keeps nothing */
  open(storage: Storage | null): void {
    this.#storage = storage;
    this.history = readHistory(storage);
  }

  /** The page goes: what runs is stopped. */
  close(): void {
    this.#stop();
  }

  /** Runs a question: what is chosen of it, or all that is written. Never rejects: failures are state. */
  async run(sql = this.sql): Promise<void> {
    this.#stop();
    const controller = new AbortController();
    this.#current = controller;
    const { signal } = controller;
    this.busy = true;
    this.stopped = false;
    this.notice = '';
    this.#remember(sql);
    const start = performance.now();
    this.elapsed = 0;
    const clock = setInterval(() => (this.elapsed = performance.now() - start), 100);
    try {
      const answer = await this.#ask(sql, signal);
      if (signal.aborted) return;
      this.answer = answer;
      this.answered = sql;
      this.failure = null;
      performance.mark('koban:own-sql');
      if (answer.columns.length === 0) void this.list();
    } catch (cause) {
      if (signal.aborted) return;
      this.failure = asFailure(cause);
      // The engine starts anew after these; what it has then is listed again.
      if (/^(?:memory|engine-start)$/.test(this.failure.kind)) this.tables = null;
    } finally {
      clearInterval(clock);
      if (this.#current === controller) {
        this.#current = null;
        this.busy = false;
      }
    }
  }

  /** Stops what runs, at once for the reader; an engine that does not hear it is ended. */
  cancel(): void {
    if (!this.busy) return;
    this.#stop();
    this.busy = false;
    this.stopped = true;
    if (this.#host.ready) void this.#listen();
  }

  /** Asks what tables there are. */
  async list(): Promise<void> {
    try {
      this.tables = await (await this.#host.get()).tables();
    } catch (cause) {
      const failure = asFailure(cause);
      if (failure.kind !== 'cancelled') this.failure = failure;
    }
  }

  forget(): void {
    this.history = [];
    keepHistory(this.#storage, []);
  }

  /** Asks, and once more where an engine that did not hear an earlier cancellation was ended meanwhile. */
  async #ask(sql: string, signal: AbortSignal): Promise<FreeAnswer> {
    const restarts = this.#restarts;
    const once = async (): Promise<FreeAnswer> => {
      const engine = await this.#host.get();
      signal.throwIfAborted();
      return engine.ask(sql, { limit: ROWS, signal });
    };
    try {
      return await once();
    } catch (cause) {
      if (signal.aborted || this.#restarts === restarts) throw cause;
      return once();
    }
  }

  #stop(): void {
    this.#current?.abort();
    this.#current = null;
  }

  #remember(sql: string): void {
    if (sql.trim() === '') return;
    this.history = withQuestion(this.history, sql, new Date().toISOString());
    keepHistory(this.#storage, this.history);
  }

  /** Makes sure that the engine is still there after a cancellation. */
  async #listen(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<'silence'>((resolve) => {
      timer = setTimeout(() => resolve('silence'), DEAF_MS);
    });
    const heard = this.#host
      .get()
      .then((engine) => engine.ask('SELECT 1', { limit: 1 }))
      .catch(() => null)
      .then(() => 'heard' as const);
    const found = await Promise.race([heard, silence]);
    clearTimeout(timer);
    if (found !== 'silence') return;
    this.#restarts++;
    this.notice = m.engine_ended();
    await this.#host.drop().catch(() => undefined);
    this.tables = null;
    void this.list();
  }
}

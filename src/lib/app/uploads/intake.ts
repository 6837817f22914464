import type { Area } from '../../catalogue/area.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/intake.js';
import type { Settings, Understanding } from '../../store/ingest/understanding.ts';
import { cancelled } from '../../store/engines/refusal.ts';
import type { PlacePart, PlaceTable } from '../../store/engines/wasm/own-places.ts';
import { Failure } from '../../store/failure.ts';
import type { FromWorker, IntakeAnswer, IntakeQuestion, OwnValues, ToWorker } from './intake-message.ts';
import type { OwnPlace } from './own-place.ts';
import type { DraftRow, Readable } from './upload.ts';

/** How far a question has been worked on. */
export interface Reading {
  bytes: number;
  total: number;
  rows: number;
}

export interface IntakeOptions {
  signal?: AbortSignal;
  onProgress?: (reading: Reading) => void;
}

/** A worker that does not say within this time that it stopped is ended. */
const STOP_MS = 300;

interface Waiting {
  resolve: (answer: IntakeAnswer) => void;
  reject: (reason: unknown) => void;
  onProgress: ((reading: Reading) => void) | undefined;
  onPart: ((arrow: Uint8Array<ArrayBuffer>, table?: PlaceTable) => Promise<void>) | undefined;
}

/**
 * Reads files of the reader's own in a worker, so that the page stays free: nothing here looks at their contents. The
 * worker is started on the first question. What is called off is over at once for whoever asked; a worker that does not
 * stop by itself is ended, and the next question starts another one.
 */
export class Intake {
  readonly #areas: () => Promise<Area[]>;
  #worker: Promise<Worker> | null = null;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @param areas the places of the catalogue */
  constructor(areas: () => Promise<Area[]>) {
    this.#areas = areas;
  }

  /** @throws Failure where the file cannot be read as a table, or `cancelled` */
  async understand(
    files: File[],
    settings: Settings,
    { headOnly, ...options }: IntakeOptions & { headOnly: boolean },
  ): Promise<Understanding> {
    const answer = await this.#ask({ kind: 'understand', files, settings, headOnly }, options);
    if (answer.kind !== 'understanding') throw new Error(`asked what a file holds, got ${answer.kind}`);
    return answer.understanding;
  }

  /** Rows from `offset` on of those that are loaded; `faultsOnly` keeps, and counts, only rows with a fault. */
  async rows(
    files: File[],
    settings: Settings,
    understanding: Understanding,
    wanted: { offset: number; count: number; faultsOnly: boolean },
    options: IntakeOptions = {},
  ): Promise<DraftRow[]> {
    const answer = await this.#ask({ kind: 'rows', files, settings, understanding, ...wanted }, options);
    if (answer.kind !== 'rows') throw new Error(`asked for rows, got ${answer.kind}`);
    return answer.rows;
  }

  /**
   * Reads all rows as Arrow.
   *
   * @param onPart takes a part in; its buffer may be given away. Few parts are read ahead of it
   * @returns how many rows there were
   */
  async load(
    files: File[],
    settings: Settings,
    understanding: Understanding,
    onPart: (arrow: Uint8Array<ArrayBuffer>) => Promise<void>,
    options: IntakeOptions = {},
  ): Promise<number> {
    const answer = await this.#ask({ kind: 'load', files, settings, understanding }, options, onPart);
    if (answer.kind !== 'loaded') throw new Error(`asked to load, got ${answer.kind}`);
    return answer.rows;
  }

  /**
   * Reads a dataset as values of countries.
   * @param onPart takes rows in, in the columns of the table `observation`
   */
  async values(
    kept: Readable,
    files: File[],
    onPart: (arrow: Uint8Array<ArrayBuffer>) => void,
    options: IntakeOptions = {},
  ): Promise<OwnValues> {
    const take = (arrow: Uint8Array<ArrayBuffer>): Promise<void> => {
      onPart(arrow);
      return Promise.resolve();
    };
    const answer = await this.#ask({ kind: 'values', kept, files }, options, take);
    if (answer.kind !== 'values') throw new Error(`asked for values, got ${answer.kind}`);
    return answer.values;
  }

  /**
   * Reads a dataset as a place.
   * @param onPart takes a part of one of its tables in
   */
  async place(
    kept: Readable,
    files: File[],
    onPart: (part: PlacePart) => void,
    options: IntakeOptions = {},
  ): Promise<OwnPlace> {
    const take: Waiting['onPart'] = (arrow, table) => {
      if (table) onPart({ table, arrow });
      return Promise.resolve();
    };
    const answer = await this.#ask({ kind: 'place', kept, files }, options, take);
    if (answer.kind !== 'place') throw new Error(`asked for a place, got ${answer.kind}`);
    return answer.place;
  }

  /** SHA-256 of the bytes of all files in order, as 64 hexadecimal digits. */
  async fingerprint(files: File[], options: IntakeOptions = {}): Promise<string> {
    const answer = await this.#ask({ kind: 'fingerprint', files }, options);
    if (answer.kind !== 'fingerprint') throw new Error(`asked for a fingerprint, got ${answer.kind}`);
    return answer.sha256;
  }

  /** Ends the worker, and with it whatever is being read. */
  close(): void {
    const worker = this.#worker;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(cancelled('intake'));
    this.#waiting.clear();
    void worker?.then((running) => running.terminate()).catch(() => undefined);
  }

  async #ask(
    question: IntakeQuestion,
    { signal, onProgress }: IntakeOptions,
    onPart?: Waiting['onPart'],
  ): Promise<IntakeAnswer> {
    if (signal?.aborted) throw cancelled('intake');
    const id = ++this.#last;
    const answered = new Promise<IntakeAnswer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress, onPart });
    });
    answered.catch(() => undefined);
    const stop = () => this.#stop(id);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const worker = await this.#running();
      // Called off while the worker was starting: it need not hear of it.
      if (!signal?.aborted) this.#tell(worker, { kind: 'ask', id, question });
      return await answered;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#waiting.delete(id);
    }
  }

  #tell(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }

  /** Whoever asked is free at once; the worker is given a moment to let go. */
  #stop(id: number): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    waiting.reject(cancelled('intake'));
    const worker = this.#worker;
    void worker?.then((running) => {
      const patience = setTimeout(() => {
        if (this.#worker === worker) this.close();
        else running.terminate();
      }, STOP_MS);
      running.addEventListener('message', function heard({ data }: MessageEvent<FromWorker>) {
        if (data.kind === 'ready' || data.id !== id) return;
        if (data.kind === 'progress' || data.kind === 'part') return;
        clearTimeout(patience);
        running.removeEventListener('message', heard);
      });
      this.#tell(running, { kind: 'stop', id });
    });
  }

  #running(): Promise<Worker> {
    this.#worker ??= this.#begin().catch((cause: unknown) => {
      this.#worker = null;
      throw cause;
    });
    return this.#worker;
  }

  async #begin(): Promise<Worker> {
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), {
      type: 'module',
      name: pageLanguage(),
    });
    // A worker that is still loading the words of its language hears nothing.
    const ready = new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') resolve();
        else this.#hear(worker, data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(this.#lose(worker, event.message));
      });
    });
    const [areas] = await Promise.all([this.#areas(), ready]);
    this.#tell(worker, { kind: 'areas', areas });
    return worker;
  }

  #hear(worker: Worker, message: Exclude<FromWorker, { kind: 'ready' }>): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'progress') waiting.onProgress?.(message);
    else if (message.kind === 'answer') waiting.resolve(message.answer);
    else if (message.kind === 'stopped') waiting.reject(cancelled('intake'));
    else if (message.kind === 'failed') waiting.reject(new Failure('query', message.message, message.help));
    else {
      waiting.onPart?.(message.arrow, message.table).then(
        () => this.#tell(worker, { kind: 'taken', id: message.id }),
        (cause: unknown) => {
          waiting.reject(cause);
          this.#tell(worker, { kind: 'stop', id: message.id });
        },
      );
    }
  }

  #lose(worker: Worker, why: string): Failure {
    worker.terminate();
    this.#worker = null;
    const failure = new Failure('memory', m.reading_stopped(), m.reading_stopped_help(), { cause: why });
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
    return failure;
  }
}

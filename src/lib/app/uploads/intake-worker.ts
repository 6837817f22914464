/** Reads files of the reader's own: whatever takes time with their contents happens here, away from the page. */
import '../../catalogue/without-eval.ts';
import type { Area } from '../../catalogue/area.ts';
import * as m from '../../i18n/messages/intake.js';
import { joinSources } from '../../store/ingest/bytes/joined.ts';
import { readBatches, readRows } from '../../store/ingest/read-batches.ts';
import type { ByteSource, Settings, Understanding } from '../../store/ingest/understanding.ts';
import { understand } from '../../store/ingest/understand.ts';
import type { PlaceTable } from '../../store/engines/wasm/own-places.ts';
import { arrowPart } from '../../store/load/arrow-part.ts';
import { loadTable } from '../../store/load/load-columns.ts';
import { observationPart } from '../../store/load/observation-part.ts';
import { sha256Of } from '../../store/load/sha256.ts';
import {
  PARTS_AHEAD,
  type FromWorker,
  type IntakeAnswer,
  type IntakeQuestion,
  type ToWorker,
} from './intake-message.ts';
import { ownPlace, type TakePart } from './own-place.ts';
import { ownValues } from './own-values.ts';

/** Rows of a part: large enough that the database is not asked too often, small enough that it is soon free again. */
const PART_ROWS = 32_768;
/** The page is told at most twenty times a second how far it is. */
const PROGRESS_EVERY_MS = 50;

const worker = globalThis as unknown as {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent<ToWorker>) => void): void;
};

/** A question that is being worked on. */
class Task {
  readonly id: number;
  readonly stop = new AbortController();
  #ahead = 0;
  #goOn: (() => void) | null = null;
  #told = 0;

  constructor(id: number) {
    this.id = id;
  }

  get options() {
    return { signal: this.stop.signal, onProgress: this.#progress };
  }

  readonly #progress = ({ bytes, total, rows }: { bytes: number; total: number; rows: number }): void => {
    const now = performance.now();
    if (now - this.#told < PROGRESS_EVERY_MS) return;
    this.#told = now;
    tell({ kind: 'progress', id: this.id, bytes, total, rows });
  };

  /** Sends a part, and waits while too many are on their way. */
  async send(arrow: Uint8Array<ArrayBuffer>, rows: number, table?: PlaceTable): Promise<void> {
    tell({ kind: 'part', id: this.id, arrow, rows, ...(table && { table }) }, [arrow.buffer]);
    this.#ahead += 1;
    if (this.#ahead < PARTS_AHEAD) return;
    await new Promise<void>((resolve) => (this.#goOn = resolve));
    this.stop.signal.throwIfAborted();
  }

  taken(): void {
    this.#ahead -= 1;
    this.#goOn?.();
    this.#goOn = null;
  }

  end(): void {
    this.stop.abort();
    this.#goOn?.();
  }
}

let areas: Area[] = [];
const tasks = new Map<number, Task>();

worker.addEventListener('message', ({ data }) => {
  if (data.kind === 'areas') areas = data.areas;
  else if (data.kind === 'taken') tasks.get(data.id)?.taken();
  else if (data.kind === 'stop') tasks.get(data.id)?.end();
  else void work(data.id, data.question);
});
tell({ kind: 'ready' });

async function work(id: number, question: IntakeQuestion): Promise<void> {
  const task = new Task(id);
  tasks.set(id, task);
  try {
    const answer = await answerTo(question, task);
    tell(task.stop.signal.aborted ? { kind: 'stopped', id } : { kind: 'answer', id, answer });
  } catch (error) {
    if (task.stop.signal.aborted) tell({ kind: 'stopped', id });
    else tell({ kind: 'failed', id, ...said(error) });
  } finally {
    tasks.delete(id);
  }
}

async function answerTo(question: IntakeQuestion, task: Task): Promise<IntakeAnswer> {
  const { options } = task;
  switch (question.kind) {
    case 'understand': {
      const { files, settings, headOnly } = question;
      const found = await understand(sourceOf(files), settings, { ...options, areas, headOnly });
      return { kind: 'understanding', understanding: found };
    }
    case 'rows': {
      const { files, settings, understanding } = question;
      const rows = await readRows(sourceOf(files), understanding, settings, question, options);
      return { kind: 'rows', rows };
    }
    case 'load': {
      const { files, settings, understanding } = question;
      const table = loadTable(understanding);
      let rows = 0;
      for await (const { lines, cells } of rowsIn(files, settings, understanding, task)) {
        rows += lines.length;
        await task.send(arrowPart(table, lines, cells), lines.length);
      }
      return { kind: 'loaded', rows };
    }
    case 'values': {
      const { files, kept } = question;
      const rows = rowsIn(files, kept.upload.settings, kept.understanding, task);
      const { observations, values } = await ownValues(kept, rows, areas);
      for (let at = 0; at < observations.length; at += PART_ROWS) {
        const part = observations.slice(at, at + PART_ROWS);
        await task.send(observationPart(part), part.length);
      }
      return { kind: 'values', values };
    }
    case 'place': {
      const { files, kept } = question;
      const rows = rowsIn(files, kept.upload.settings, kept.understanding, task);
      const take: TakePart = ({ table, arrow }, count) => task.send(arrow, count, table);
      return { kind: 'place', place: await ownPlace(kept, rows, take, PART_ROWS) };
    }
    case 'fingerprint':
      return { kind: 'fingerprint', sha256: await sha256Of(question.files, options) };
  }
}

function rowsIn(files: File[], settings: Settings, understanding: Understanding, { options }: Task) {
  return readBatches(sourceOf(files), understanding, settings, { ...options, batchRows: PART_ROWS });
}

/** Several files are read as one, one after the other. */
function sourceOf(files: File[]): ByteSource {
  return joinSources(
    files.map((file) => ({ name: file.name, size: file.size, stream: () => file.stream() })),
  );
}

/** What went wrong, in words; what nobody foresaw as well. */
function said(error: unknown): { message: string; help: string } {
  const help =
    error instanceof Error && 'help' in error && typeof error.help === 'string' ? error.help : null;
  if (help !== null && error instanceof Error) return { message: error.message, help };
  return {
    message: m.not_read(),
    help: m.not_read_help({ detail: String(error) }),
  };
}

function tell(message: FromWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

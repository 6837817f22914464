import { asFailure } from '../answering.svelte.ts';
import type { EngineHost } from '../engine-host.svelte.ts';
import * as m from '../../i18n/messages/intake.js';
import type { Engine } from '../../store/engine.ts';
import type { WasmEngine } from '../../store/engines/wasm/running.ts';
import { Failure } from '../../store/failure.ts';
import { entryInWords, type CatalogueEntry } from '../../store/ingest/tidy/catalogue-entry.ts';
import { tableName } from '../../store/load/load-columns.ts';
import { EngineTables, gone, type LoadOptions } from './engine-tables.ts';
import { FileDraft, type Confirmed, type Decided } from './draft.svelte.ts';
import type { Intake } from './intake.ts';
import { KEPT_VERSION, withoutWords, type Kept, type Shelf } from './kept.ts';
import type { OwnPlace } from './own-place.ts';
import { noteUploads } from './trace.ts';
import type { Draft, Upload } from './upload.ts';

/** Room that the browser gives to this site, in bytes. */
export interface Room {
  used: number;
  available: number;
}

/**
 * The datasets of the reader's own: kept in this browser, loaded into the engine when they are asked for. Another window's
 * changes are heard of. Nothing of them leaves the browser.
 */
export class Uploads {
  /** The latest first; empty until `refresh` has been heard. */
  list = $state.raw<Upload[]>([]);
  /** False until the list has been read once. */
  ready = $state(false);
  /** Null where the browser does not say. */
  quota = $state.raw<Room | null>(null);
  /** False where this browser keeps nothing for a site: what is listed is gone with the page. */
  lasts = $state(true);
  /** Why the list could not be read. */
  failure = $state.raw<Failure | null>(null);

  readonly #host: EngineHost<WasmEngine>;
  readonly #intake: Intake;
  readonly #shelf: Shelf;
  /** Other windows of this site; from the first look at the shelf on. */
  #others: BroadcastChannel | null = null;
  #kept = new Map<string, Kept>();
  readonly #tables: EngineTables;

  constructor(host: EngineHost<WasmEngine>, intake: Intake, shelf: Shelf) {
    this.#host = host;
    this.#intake = intake;
    this.#shelf = shelf;
    this.#tables = new EngineTables(intake, shelf);
  }

  /** Reads the list anew. Never rejects: a failure is state. */
  async refresh(): Promise<void> {
    this.#listen();
    try {
      const found = await this.#shelf.list();
      this.#kept = new Map(found.map((kept) => [kept.upload.id, kept]));
      this.list = found.map(({ upload }) => upload);
      this.lasts = this.#shelf.lasts;
      this.failure = null;
      noteUploads(found.length, this.lasts);
    } catch (cause) {
      this.failure = asFailure(cause);
    }
    this.ready = true;
    this.quota = await roomLeft();
  }

  /**
   * Takes files in; several are one dataset whose parts follow each other.
   * @param before what was decided about them at an earlier time
   * @throws Error where there is no file
   */
  start(files: File[], before?: Decided): Draft {
    return new FileDraft(files, this.#intake, (confirmed, options) => this.#keep(confirmed, options), before);
  }

  /**
   * Makes sure that the table of a dataset is in the engine, also after the engine was started anew.
   * @throws Failure as the engine does; `data-missing` where the dataset is no longer kept
   */
  async open(id: string): Promise<Upload> {
    const kept = await this.#find(id);
    await this.#tables.ensure(await this.#host.get(), kept);
    return kept.upload;
  }

  /** Makes sure that all tables are in the engine. @throws Failure as `open` does, of the first that cannot be loaded */
  async openAll(): Promise<void> {
    if (!this.ready) await this.refresh();
    for (const { id } of this.list) await this.open(id);
  }

  /** What the catalogue says of the datasets that are about countries, the latest first, in the language of the page. */
  entries(): CatalogueEntry[] {
    return this.list.flatMap((upload) => {
      const values = this.#kept.get(upload.id)?.values;
      return values?.entry ? [entryInWords(upload, values.entry, values.report)] : [];
    });
  }

  /** The indicators that a dataset became, in the order of the file; none where it is not about countries. */
  indicatorsOf(id: string): { id: string; name: string }[] {
    const entry = this.entries().find(({ dataset }) => dataset.id === id);
    return entry?.indicators.map(({ id, name }) => ({ id, name })) ?? [];
  }

  /** Makes sure that named queries find the rows of a dataset about countries. @throws Failure as `open` does */
  async bringRows(id: string, engine: WasmEngine): Promise<void> {
    await this.#tables.ensureValues(engine, await this.#find(id));
  }

  /**
   * A dataset as a place, with the engine that answers for it; its tables are made where they are not there.
   * @throws Failure as `open` does
   */
  async openPlace(id: string, options: LoadOptions = {}): Promise<{ place: OwnPlace; engine: Engine }> {
    const kept = await this.#find(id);
    const engine = await this.#host.get();
    const place = await this.#tables.ensurePlace(engine, kept, options);
    return { place, engine: engine.inPlace(id) };
  }

  /** What was kept of a dataset beside its files. */
  async record(id: string): Promise<{ kept: Kept; files: File[] } | null> {
    if (!this.#kept.has(id)) await this.refresh();
    const kept = this.#kept.get(id);
    const files = kept && (await this.#shelf.files(id));
    return kept && files ? { kept, files } : null;
  }

  async remove(id: string): Promise<void> {
    const kept = this.#kept.get(id);
    await this.#shelf.remove(id);
    if (kept && this.#host.ready) {
      await this.#tables.unload(await this.#host.get(), kept.upload);
    }
    await this.#changed();
  }

  async removeAll(): Promise<void> {
    for (const { id } of [...this.list]) await this.remove(id);
  }

  /** The fingerprint of files, by which a link names them: SHA-256 of all bytes in order. @throws Failure */
  fingerprint(files: File[]): Promise<string> {
    return this.#intake.fingerprint(files);
  }

  async #keep(confirmed: Confirmed, options: LoadOptions): Promise<Upload> {
    const { files, understanding, settings, description, kind, places } = confirmed;
    const fingerprint = await this.#intake.fingerprint(files, {
      ...(options.signal && { signal: options.signal }),
    });
    const id = `mine-${fingerprint.slice(0, 12)}`;
    await this.refresh();
    const others = this.list.filter((upload) => upload.id !== id).map(({ table }) => table.slice(7));
    const name = description.title || (files[0]?.name ?? '');
    const kept: Kept = {
      version: KEPT_VERSION,
      understanding: withoutWords(understanding),
      values: null,
      upload: {
        id,
        fingerprint,
        files: files.map(({ name, size }) => ({ name, bytes: size })),
        settings,
        description,
        kind,
        places,
        table: `upload.${tableName(name, `data_${fingerprint.slice(0, 6)}`, new Set(others))}`,
        rows: understanding.rows,
        setAside: understanding.setAside.reduce((sum, { count }) => sum + count, 0),
        added: new Date().toISOString(),
      },
    };
    const { rows, wide } = understanding;
    if (wide?.long === true) {
      kept.upload.tableRows = rows * wide.columns.length;
      if (wide.part) kept.upload.tablePart = wide.part;
    }
    const engine = await this.#host.get();
    const before = this.#kept.get(id);
    if (before) await this.#tables.unload(engine, before.upload);
    try {
      await this.#tables.load(engine, kept, files, options);
      if (kind === 'country-values') {
        kept.values = await this.#tables.bringValues(engine, kept, files, options);
      }
      await this.#shelf.put(kept, files);
    } catch (cause) {
      await this.#tables.unload(engine, kept.upload).catch(() => undefined);
      throw isFull(cause) ? noRoom(cause) : cause;
    }
    // Asked only now that there is something to lose; where the browser says no, it may clear it when space is short.
    if (this.#shelf.lasts) void navigator.storage.persist().catch(() => false);
    await this.#changed();
    return kept.upload;
  }

  async #find(id: string): Promise<Kept> {
    if (!this.#kept.has(id)) await this.refresh();
    const kept = this.#kept.get(id);
    if (!kept) throw gone();
    return kept;
  }

  #listen(): void {
    if (this.#others || typeof BroadcastChannel === 'undefined') return;
    this.#others = new BroadcastChannel('koban:uploads');
    this.#others.addEventListener('message', () => void this.refresh());
  }

  async #changed(): Promise<void> {
    await this.refresh();
    this.#others?.postMessage('changed');
  }
}

async function roomLeft(): Promise<Room | null> {
  try {
    const { usage = 0, quota } = await navigator.storage.estimate();
    return quota === undefined ? null : { used: usage, available: quota };
  } catch {
    return null;
  }
}

function isFull(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}

function noRoom(cause: unknown): Failure {
  return new Failure('memory', m.no_room(), m.no_room_help(), { cause });
}

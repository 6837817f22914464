import * as m from '../../i18n/messages/intake.js';
import type { WasmEngine } from '../../store/engines/wasm/running.ts';
import type { PlacePart } from '../../store/engines/wasm/own-places.ts';
import { Failure } from '../../store/failure.ts';
import type { Intake, Reading } from './intake.ts';
import type { OwnValues } from './intake-message.ts';
import { KEPT_VERSION, type Kept, type Shelf } from './kept.ts';
import type { OwnPlace } from './own-place.ts';
import type { Readable, Upload } from './upload.ts';

export interface LoadOptions {
  signal?: AbortSignal;
  onProgress?: (reading: Reading) => void;
}

/** Puts datasets of the reader's own into engines, each once; an engine that was let go takes its tables with it. */
export class EngineTables {
  readonly #intake: Intake;
  readonly #shelf: Shelf;
  /** What is in an engine, or on its way there. */
  readonly #loaded = new WeakMap<WasmEngine, Map<string, Promise<void>>>();

  /** Rows for named queries that are on their way. */
  readonly #coming = new WeakMap<WasmEngine, Map<string, Promise<unknown>>>();

  /** Places that are in an engine, or on their way there. */
  readonly #places = new WeakMap<WasmEngine, Map<string, Promise<OwnPlace>>>();

  constructor(intake: Intake, shelf: Shelf) {
    this.#intake = intake;
    this.#shelf = shelf;
  }

  /** Loads a kept dataset unless it is there already. @throws Failure as the engine does; `data-missing` without its files */
  async ensure(engine: WasmEngine, kept: Kept): Promise<void> {
    const loaded = this.#loadedIn(engine);
    await (loaded.get(kept.upload.id) ??
      this.#remember(engine, kept.upload.id, this.#fromShelf(engine, kept)));
  }

  /** Loads a dataset from its files, in place of what is there of it. @throws Failure as the engine does, or `cancelled` */
  load(engine: WasmEngine, kept: Kept, files: File[], options: LoadOptions): Promise<void> {
    return this.#remember(engine, kept.upload.id, this.#insert(engine, kept, files, options));
  }

  async unload(engine: WasmEngine, upload: Upload): Promise<void> {
    this.#loadedIn(engine).delete(upload.id);
    await engine.drop(upload.table);
    await engine.own.forget(upload.id);
    if (this.#places.get(engine)?.delete(upload.id)) await engine.places.forget(upload.id);
  }

  /** Reads a kept dataset about countries for named queries, unless its rows are there or on their way. @throws Failure */
  async ensureValues(engine: WasmEngine, kept: Kept): Promise<void> {
    const { id } = kept.upload;
    if (engine.own.has(id)) return;
    const coming = this.#coming.get(engine) ?? new Map<string, Promise<unknown>>();
    this.#coming.set(engine, coming);
    const begun = coming.get(id) ?? this.#valuesFromShelf(engine, kept).finally(() => coming.delete(id));
    coming.set(id, begun);
    await begun;
  }

  /** Reads a dataset about countries for named queries. @throws Failure as the engine does, or `cancelled` */
  async bringValues(
    engine: WasmEngine,
    { upload, understanding }: Readable,
    files: File[],
    { signal }: LoadOptions,
  ): Promise<OwnValues> {
    const parts: Uint8Array[] = [];
    const take = (arrow: Uint8Array): void => void parts.push(arrow);
    const values = await this.#intake.values({ upload, understanding }, files, take, {
      ...(signal && { signal }),
    });
    await engine.own.load(upload.id, parts);
    return values;
  }

  /**
   * Makes sure that the tables of a dataset's place are in the engine.
   * @returns what is known of the place; @throws Failure as the engine does; `data-missing` without its files
   */
  ensurePlace(engine: WasmEngine, kept: Kept, options: LoadOptions): Promise<OwnPlace> {
    const { id } = kept.upload;
    const places = this.#places.get(engine) ?? new Map<string, Promise<OwnPlace>>();
    this.#places.set(engine, places);
    const coming = places.get(id) ?? this.#placeFromShelf(engine, kept, options);
    places.set(id, coming);
    coming.catch(() => places.delete(id));
    return coming;
  }

  async #placeFromShelf(
    engine: WasmEngine,
    kept: Kept,
    { signal, onProgress }: LoadOptions,
  ): Promise<OwnPlace> {
    const files = await this.#shelf.files(kept.upload.id);
    if (!files) throw gone();
    const parts: PlacePart[] = [];
    const place = await this.#intake.place(
      await this.#current(kept, files),
      files,
      (part) => void parts.push(part),
      { ...(signal && { signal }), ...(onProgress && { onProgress }) },
    );
    if (place.kind !== 'nothing') await engine.places.load(kept.upload.id, parts);
    return place;
  }

  async #remember(engine: WasmEngine, id: string, coming: Promise<void>): Promise<void> {
    const loaded = this.#loadedIn(engine);
    loaded.set(id, coming);
    try {
      await coming;
    } catch (cause) {
      if (loaded.get(id) === coming) loaded.delete(id);
      throw cause;
    }
  }

  async #valuesFromShelf(engine: WasmEngine, kept: Kept): Promise<void> {
    const files = await this.#shelf.files(kept.upload.id);
    if (!files) throw gone();
    await this.bringValues(engine, await this.#current(kept, files), files, {});
  }

  /** What was kept, understood anew where the code has changed since. */
  async #current(kept: Kept, files: File[]): Promise<Kept> {
    if (kept.version === KEPT_VERSION) return kept;
    const { settings } = kept.upload;
    return { ...kept, understanding: await this.#intake.understand(files, settings, { headOnly: false }) };
  }

  async #fromShelf(engine: WasmEngine, kept: Kept): Promise<void> {
    const files = await this.#shelf.files(kept.upload.id);
    if (!files) throw gone();
    await this.#insert(engine, await this.#current(kept, files), files, {});
  }

  async #insert(
    engine: WasmEngine,
    { upload, understanding }: Kept,
    files: File[],
    { signal, onProgress }: LoadOptions,
  ): Promise<void> {
    await engine.drop(upload.table);
    const insert = (arrow: Uint8Array): Promise<void> => engine.insert(upload.table, arrow);
    await this.#intake.load(files, upload.settings, understanding, insert, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
  }

  #loadedIn(engine: WasmEngine): Map<string, Promise<void>> {
    const known = this.#loaded.get(engine) ?? new Map<string, Promise<void>>();
    this.#loaded.set(engine, known);
    return known;
  }
}

/** A dataset that was removed meanwhile, or that the browser cleared away. */
export function gone(): Failure {
  return new Failure('data-missing', m.gone(), m.gone_help());
}

import { defaultDescription } from '../../store/ingest/describe/description.ts';
import { tableKind } from '../../store/ingest/match/table-kind.ts';
import type { PlaceMatch, TableKind } from '../../store/ingest/meaning.ts';
import type { Settings, Understanding } from '../../store/ingest/understanding.ts';
import { Failure } from '../../store/failure.ts';
import { asFailure } from '../answering.svelte.ts';
import { apart, besideOf, columnsBeside, type Beside } from './beside.ts';
import { corrected, decided, emptyDescription, said, type Choices } from './choices.ts';
import type { Intake, Reading } from './intake.ts';
import { Pace } from './pace.ts';
import type { Described, Description, Draft, DraftRow, IntakeProgress, Upload } from './upload.ts';

/** What a draft hands over to be kept. */
export interface Confirmed {
  files: File[];
  understanding: Understanding;
  settings: Settings;
  description: Description;
  kind: TableKind;
  places: Record<string, string | null>;
}

/** What was decided about files that were kept before. */
export type Decided = Pick<Upload, 'settings' | 'description' | 'places'>;

/** Loads a confirmed file into the engine and keeps it. */
export type Keeper = (
  confirmed: Confirmed,
  options: { signal: AbortSignal; onProgress: (reading: Reading) => void },
) => Promise<Upload>;

/**
 * A file on its way in. Its head is understood first, so that there is something to look at within a second, then the
 * whole of it in the background. Each correction begins anew; what was understood before stays until there is more.
 */
export class FileDraft implements Draft {
  readonly files: { name: string; bytes: number }[];
  understanding = $state.raw<Understanding | null>(null);
  progress = $state.raw<IntakeProgress | null>(null);
  failure = $state.raw<{ message: string; help: string } | null>(null);
  beside = $state.raw<Beside | null>(null);
  #said = $state.raw<Partial<Description>>({});
  #choices = $state.raw<Choices>({ settings: {}, places: {} });
  #before = $state.raw<Choices[]>([]);

  readonly settings = $derived(this.#choices.settings);
  /** What the file, its convention and the package beside it say, then what the analyst says. */
  readonly description: Description = $derived.by(() => {
    const found = this.understanding && defaultDescription(this.understanding, this.beside?.description);
    return { ...(found ?? emptyDescription(this.files[0]?.name ?? '')), ...this.#said };
  });
  readonly canUndo = $derived(this.#before.length > 0);
  readonly places: PlaceMatch[] = $derived(decided(this.understanding?.places ?? [], this.#choices.places));
  readonly kind: TableKind = $derived(
    this.understanding ? tableKind(this.understanding.columns, this.places, this.description) : 'table',
  );

  readonly #files: File[];
  readonly #pack: File | null;
  readonly #intake: Intake;
  readonly #keeper: Keeper;
  #current = new AbortController();
  /** What is understood of the whole file; rejects where it cannot be. */
  #whole: Promise<Understanding>;

  /**
   * @param files at least one; a data package may lie beside them
   * @param before what was decided about them at an earlier time
   */
  constructor(files: File[], intake: Intake, keeper: Keeper, before?: Decided) {
    const { data, pack } = apart(files);
    this.#files = data;
    this.#pack = pack;
    this.#intake = intake;
    this.#keeper = keeper;
    this.files = data.map(({ name, size }) => ({ name, bytes: size }));
    if (before) {
      this.#choices = { settings: before.settings, places: before.places };
      this.#said = before.description;
    }
    this.#whole = this.#understand();
  }

  rows(offset: number, count: number, faultsOnly: boolean): Promise<DraftRow[]> {
    const { understanding } = this;
    if (!understanding) return Promise.resolve([]);
    const wanted = { offset, count, faultsOnly };
    return this.#intake.rows(this.#files, this.settings, understanding, wanted, {
      signal: this.#current.signal,
    });
  }

  /** `columns` is added to what was set of other columns before; all else takes the place of what was there. */
  correct(change: Partial<Settings>): void {
    this.#choose({ ...this.#choices, settings: corrected(this.settings, change) });
  }

  decidePlace(text: string, area: string | null): void {
    this.#before = [...this.#before, this.#choices];
    this.#choices = { ...this.#choices, places: { ...this.#choices.places, [text]: area } };
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    const again = last.settings !== this.settings;
    this.#before = this.#before.slice(0, -1);
    this.#choices = last;
    if (again) this.#whole = this.#understand();
  }

  describe(change: Described): void {
    this.#said = said(this.#said, change);
  }

  async keep(): Promise<Upload> {
    const { signal } = this.#current;
    const understanding = await this.#whole;
    const pace = new Pace('loading', this.#bytes);
    this.progress = pace.at(0, 0);
    try {
      return await this.#keeper(
        {
          files: this.#files,
          understanding,
          settings: this.settings,
          description: this.description,
          kind: this.kind,
          places: this.#choices.places,
        },
        { signal, onProgress: ({ bytes, rows }) => (this.progress = pace.at(bytes, rows)) },
      );
    } finally {
      this.progress = null;
    }
  }

  cancel(): void {
    this.#current.abort();
    this.progress = null;
  }

  get #bytes(): number {
    return this.files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  #choose(next: Choices): void {
    this.#before = [...this.#before, this.#choices];
    this.#choices = next;
    this.#whole = this.#understand();
  }

  /** Never leaves a rejection unheard: what went wrong is state as well. */
  #understand(): Promise<Understanding> {
    this.#current.abort();
    const current = new AbortController();
    this.#current = current;
    this.failure = null;
    const whole = this.#read(current.signal);
    whole.catch((cause: unknown) => {
      if (current.signal.aborted || (cause instanceof Failure && cause.kind === 'cancelled')) return;
      const { message, help } = asFailure(cause);
      this.failure = { message, help };
      this.progress = null;
    });
    return whole;
  }

  /** The head; a package beside the file is asked first how it is written, then once what its columns are. */
  async #head(signal: AbortSignal): Promise<Understanding> {
    const look = async (): Promise<Understanding> => {
      const head = await this.#intake.understand(this.#files, this.settings, { signal, headOnly: true });
      signal.throwIfAborted();
      return head;
    };
    if (!this.#pack || this.beside) return look();
    const beside = besideOf(await this.#pack.text(), this.files[0]?.name ?? '');
    signal.throwIfAborted();
    this.beside = beside;
    this.#takeOver(beside.settings);
    const head = await look();
    const columns = columnsBeside(beside, head.columns);
    return this.#takeOver(Object.keys(columns).length > 0 ? { columns } : {}) ? look() : head;
  }

  /** Takes settings over that can be taken back; what was decided goes before them. @returns whether there are any */
  #takeOver(settings: Settings): boolean {
    if (Object.keys(settings).length === 0) return false;
    this.#before = [...this.#before, this.#choices];
    this.#choices = { ...this.#choices, settings: corrected(settings, this.settings) };
    return true;
  }

  async #read(signal: AbortSignal): Promise<Understanding> {
    const head = await this.#head(signal);
    const { settings } = this;
    this.understanding = head;
    if (head.complete) return head;
    const pace = new Pace('reading', this.#bytes);
    const whole = await this.#intake.understand(this.#files, settings, {
      signal,
      headOnly: false,
      onProgress: ({ bytes, rows }) => {
        if (!signal.aborted) this.progress = pace.at(bytes, rows);
      },
    });
    signal.throwIfAborted();
    this.understanding = whole;
    this.progress = null;
    return whole;
  }
}

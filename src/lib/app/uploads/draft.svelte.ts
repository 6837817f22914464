import { tableKind } from '../../store/ingest/match/table-kind.ts';
import type { PlaceMatch, TableKind } from '../../store/ingest/meaning.ts';
import type { Settings, Understanding } from '../../store/ingest/understanding.ts';
import { Failure } from '../../store/failure.ts';
import { asFailure } from '../answering.svelte.ts';
import { corrected, decided, titleOf, type Choices } from './choices.ts';
import type { Intake } from './intake.ts';
import { Pace } from './pace.ts';
import type { Description, Draft, DraftRow, IntakeProgress, Upload } from './upload.ts';

/** What a draft hands over to be kept. */
export interface Confirmed {
  files: File[];
  understanding: Understanding;
  settings: Settings;
  description: Description;
  kind: TableKind;
  places: Record<string, string | null>;
}

/** Loads a confirmed file into the engine and keeps it. */
export type Keeper = (
  confirmed: Confirmed,
  options: { signal: AbortSignal; onProgress: (bytes: number, rows: number) => void },
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
  description = $state.raw<Description>({
    title: '',
    publisher: '',
    licence: '',
    unit: '',
    nature: null,
    denominator: '',
    better: 'neither',
    breaks: [],
  });
  #choices = $state.raw<Choices>({ settings: {}, places: {} });
  #before = $state.raw<Choices[]>([]);

  readonly settings = $derived(this.#choices.settings);
  readonly canUndo = $derived(this.#before.length > 0);
  readonly places: PlaceMatch[] = $derived(decided(this.understanding?.places ?? [], this.#choices.places));
  readonly kind: TableKind = $derived(
    this.understanding ? tableKind(this.understanding.columns, this.places) : 'table',
  );

  readonly #files: File[];
  readonly #intake: Intake;
  readonly #keeper: Keeper;
  #current = new AbortController();
  /** What is understood of the whole file; rejects where it cannot be. */
  #whole: Promise<Understanding>;

  /** @param files at least one; the first one says how all are read */
  constructor(files: File[], intake: Intake, keeper: Keeper) {
    this.#files = files;
    this.#intake = intake;
    this.#keeper = keeper;
    this.files = files.map(({ name, size }) => ({ name, bytes: size }));
    this.description = { ...this.description, title: titleOf(files[0]?.name ?? '') };
    this.#whole = this.#understand();
  }

  rows(offset: number, count: number, faultsOnly: boolean): Promise<DraftRow[]> {
    const { understanding } = this;
    if (!understanding) return Promise.resolve([]);
    const wanted = { offset, count, faultsOnly };
    return this.#intake.rows(this.#first, this.settings, understanding, wanted, {
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

  describe(change: Partial<Description>): void {
    this.description = { ...this.description, ...change };
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
        { signal, onProgress: (bytes, rows) => (this.progress = pace.at(bytes, rows)) },
      );
    } finally {
      this.progress = null;
    }
  }

  cancel(): void {
    this.#current.abort();
    this.progress = null;
  }

  get #first(): File {
    const [first] = this.#files;
    if (!first) throw new Error('a draft needs a file');
    return first;
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

  async #read(signal: AbortSignal): Promise<Understanding> {
    const { settings } = this;
    const head = await this.#intake.understand(this.#first, settings, { signal, headOnly: true });
    signal.throwIfAborted();
    this.understanding = head;
    if (head.complete) return head;
    const pace = new Pace('reading', this.#first.size);
    const whole = await this.#intake.understand(this.#first, settings, {
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

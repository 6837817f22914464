import { replaceState } from '$app/navigation';
import { choiceOf, choiceQuery, WHOLE_BOARD, wanted, type Choice } from '$lib/evidence/watch/choice';
import type { BoardFile, PublishedBoard } from '$lib/evidence/watch/published';
import { linkTo } from '$lib/i18n/language';

/** What a line of the board asks of the desk that it lies on. */
export type AlarmDesk = Pick<WarningDesk, 'choice' | 'file' | 'failed' | 'choose' | 'fetch'>;

/** The board on the page: what is chosen, and the files that were fetched for it. */
export class WarningDesk {
  choice = $state<Choice>({ ...WHOLE_BOARD });
  /** What opened alarms need, and the boards of earlier months. */
  file = $state.raw<BoardFile | null>(null);
  failed = $state(false);
  readonly #latest: PublishedBoard;
  readonly #monthsBack: number;
  readonly #files = new Map<number, Promise<BoardFile>>();

  constructor(latest: PublishedBoard, monthsBack: number) {
    this.#latest = latest;
    this.#monthsBack = monthsBack;
  }

  /** The board that is shown; null while an earlier one is on its way. */
  get board(): PublishedBoard | null {
    if (this.choice.back === 0) return this.#latest;
    return this.file?.board.back === this.choice.back ? this.file.board : null;
  }

  get shown(): PublishedBoard['alarms'] {
    return this.board?.alarms.filter((alarm) => wanted(alarm, this.choice)) ?? [];
  }

  get narrowed(): boolean {
    const { source, area, offence, method } = this.choice;
    return [source, area, offence, method].some((one) => one !== null);
  }

  /** Takes over what the link asks for. */
  read(params: URLSearchParams): void {
    this.choice = choiceOf(params, this.#monthsBack);
    if (this.choice.back > 0 || this.choice.open !== null) void this.fetch();
  }

  /** Changes the choice and keeps it in the link. */
  choose(part: Partial<Choice>): void {
    this.choice = { ...this.choice, ...part };
    const query = choiceQuery(this.choice);
    replaceState(linkTo(`/warning${query ? `?${query}` : ''}`), {});
    if (this.choice.back > 0 || this.choice.open !== null) void this.fetch();
  }

  /** Fetches the file of the chosen board; a late one is dropped, a failed one may be asked for again. */
  async fetch(): Promise<void> {
    const { back } = this.choice;
    if (this.file?.board.back === back) return;
    this.failed = false;
    const asked = this.#files.get(back) ?? fetchBoard(back);
    this.#files.set(back, asked);
    try {
      const file = await asked;
      if (this.choice.back === back) this.file = file;
    } catch {
      this.#files.delete(back);
      if (this.choice.back === back) this.failed = true;
    }
  }
}

async function fetchBoard(back: number): Promise<BoardFile> {
  const response = await fetch(linkTo(`/warning/board-${back}.json`));
  if (!response.ok) throw new Error(`board ${back}: ${response.status}`);
  return (await response.json()) as BoardFile;
}

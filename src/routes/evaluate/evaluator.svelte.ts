import { goto } from '$app/navigation';
import {
  readEvaluation,
  writeEvaluation,
  type EvaluationChoices,
  type EvaluationLink,
} from '$lib/app/evaluation-link';
import type { Ignored } from '$lib/app/view-codec';
import { evaluate } from '$lib/evidence/evaluate/evaluate';
import type { MonthlyCounts } from '$lib/evidence/evaluate/monthly';
import { alonePicture, besidePicture } from '$lib/evidence/evaluate/pictures';
import { said } from '$lib/evidence/evaluate/spoken';
import { evaluateWords } from '$lib/evidence/evaluate/speak';
import { linkTo, pageLanguage } from '$lib/i18n/language';

interface Start {
  choices: EvaluationChoices;
  example: EvaluationLink;
  counts: MonthlyCounts;
}

/** One question of the page with the counts that it needs; the address is its only home. */
export class Evaluator {
  readonly choices: EvaluationChoices;
  readonly #example: EvaluationLink;
  link = $state.raw<EvaluationLink>() as EvaluationLink;
  counts = $state.raw<MonthlyCounts>() as MonthlyCounts;
  ignored = $state.raw<Ignored[]>([]);
  busy = $state(false);
  failed = $state(false);
  /** What is computed now; follows `link` once its counts are there. */
  #asked = $state.raw<EvaluationLink>() as EvaluationLink;
  #turn = 0;

  constructor({ choices, example, counts }: Start) {
    this.choices = choices;
    this.#example = example;
    this.link = example;
    this.#asked = example;
    this.counts = counts;
  }

  /** Whether this is the question that the page was built with. */
  readonly isExample = $derived.by(() => writeEvaluation(this.#asked) === writeEvaluation(this.#example));
  readonly locality = $derived.by(() => this.choices.localities.find(({ id }) => id === this.link.locality));
  readonly shown = $derived.by(() => {
    const found = evaluate(this.counts, this.#asked);
    if (found.kind === 'refused') {
      return { kind: 'refused', ...evaluateWords(pageLanguage()).refusal(found.refusal) } as const;
    }
    const link = writeEvaluation(this.#asked);
    const figures = [besidePicture(this.counts, found, link), alonePicture(this.counts, found, link)];
    return {
      kind: 'evaluation',
      found,
      said: said(this.counts, found),
      figures: figures.flatMap((answer) => (answer?.kind === 'figure' ? [answer.figure] : [])),
    } as const;
  });

  /** Takes over what a link asks for. */
  read(search: URLSearchParams): void {
    const { link, ignored } = readEvaluation(search, this.choices, this.#example);
    this.ignored = ignored;
    void this.#show(link);
  }

  /** Asks with one part changed, and writes it into the address. */
  ask(change: Partial<EvaluationLink>): void {
    // What is left of the old locality is read as a link is, so that nothing stands that the new one does not have.
    const next = { ...this.link, ...change };
    const { link } = readEvaluation(writeEvaluation(next), this.choices, this.#example);
    this.ignored = [];
    void goto(`?${writeEvaluation(link)}`, { replaceState: true, keepFocus: true, noScroll: true });
    void this.#show(link);
  }

  retry(): void {
    void this.#show(this.link);
  }

  async #show(link: EvaluationLink): Promise<void> {
    const turn = ++this.#turn;
    this.link = link;
    this.failed = false;
    if (this.counts.locality.id !== link.locality || this.counts.measure.id !== link.measure) {
      this.busy = true;
      try {
        const response = await fetch(linkTo(`/evaluate/data/${link.locality}/${link.measure}.json`));
        if (!response.ok) throw new Error(response.statusText);
        const counts = (await response.json()) as MonthlyCounts;
        // A later question was asked in the meantime.
        if (turn !== this.#turn) return;
        this.counts = counts;
      } catch {
        if (turn === this.#turn) this.failed = true;
        return;
      } finally {
        if (turn === this.#turn) this.busy = false;
      }
    }
    this.busy = false;
    this.#asked = link;
  }
}

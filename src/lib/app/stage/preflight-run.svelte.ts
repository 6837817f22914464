import { mount, unmount } from 'svelte';
import { inOrder, type Deck, type Placed } from '../../evidence/deck/deck.ts';
import { judge, unavailable, worst, type Finding } from '../../evidence/deck/preflight.ts';
import { lastStep } from '../../evidence/show/steer.ts';
import { countSeries } from '../../figures/count-series.ts';
import * as m from '../../i18n/messages/stage.js';
import { contentOf, nameOf, type Content, type Sources } from './content.ts';
import { marksIn, measure } from './measure.ts';
import Offstage from './Offstage.svelte';
import { keepStanding, printOf, readStanding, standingOf, type Standing } from './standing.ts';

/** Screens that a hall may have: of a usual projector, and of one with four times as many pixels. */
export const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** A drawing that is not there after so many frames is not there. */
const PATIENCE = 90;
/** Print of a slide whose content cannot be had: no content has it. */
const NOTHING = '';

/** A slide with what its check found. */
export interface Checked {
  placed: Placed;
  name: string;
  /** To look at; null where it cannot be had. */
  content: Content | null;
  findings: Finding[];
}

/** Draws every slide of a deck out of sight, at the size of a stage, and keeps what it finds on this device. */
export class Preflight {
  /** How far it is; null while it does not run. */
  progress = $state.raw<{ done: number; of: number; name: string } | null>(null);
  standing = $state.raw<Standing | null>(null);
  /** Slides that were looked at, in the order of the deck. */
  checked = $state.raw<Checked[]>([]);
  /** False where the device has no room to keep the result. */
  kept = $state(true);
  readonly deck: Deck;
  readonly #sources: Sources;
  readonly #storage: Storage;
  #run: AbortController | null = null;

  constructor(deck: Deck, sources: Sources, storage: Storage) {
    this.deck = deck;
    this.#sources = sources;
    this.#storage = storage;
    this.standing = readStanding(storage, deck.id);
  }

  /** Fetches what the last check found fault with, so that it can be looked at again. */
  async lookBack(): Promise<void> {
    const found: Checked[] = [];
    for (const placed of inOrder(this.deck)) {
      const own = this.standing?.slides[placed.slide.id];
      if (!own?.findings.length) continue;
      const content = await this.#contentOf(placed, new AbortController().signal).catch(() => null);
      const now = content ? printOf(placed.slide, this.deck, content) : NOTHING;
      if (now === own.print)
        found.push({ placed, name: named(placed, content), content, findings: own.findings });
    }
    if (this.progress === null && this.checked.length === 0) this.checked = found;
  }

  /**
   * Checks the whole deck.
   * @param place an element out of sight, in the theme of the hall
   */
  async run(place: HTMLElement): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const slides = inOrder(this.deck);
    const found: Checked[] = [];
    const prints: Standing['slides'] = {};
    await document.fonts.ready;
    for (const [done, placed] of slides.entries()) {
      this.progress = { done, of: slides.length, name: named(placed, null) };
      const { content, findings } = await this.#check(placed, place, run.signal);
      if (run.signal.aborted) break;
      const print = content ? printOf(placed.slide, this.deck, content) : NOTHING;
      prints[placed.slide.id] = standingOf(print, findings, this.standing?.slides[placed.slide.id]);
      found.push({ placed, name: named(placed, content), content, findings });
    }
    if (this.#run !== run) return;
    this.#run = null;
    this.progress = null;
    // Half a check says nothing about the rest of the deck: what was kept before stays.
    if (run.signal.aborted) return;
    this.checked = found;
    this.#keep({ version: 1, at: Date.now(), slides: prints });
  }

  cancel(): void {
    this.#run?.abort();
  }

  /** Lets a slide on the stage although it failed. */
  waive(slide: string, reason: string): void {
    this.#change(slide, { reason, at: Date.now() });
  }

  /** Takes the waiver of a slide back. */
  hold(slide: string): void {
    this.#change(slide, null);
  }

  #change(slide: string, waived: Standing['slides'][string]['waived']): void {
    const own = this.standing?.slides[slide];
    if (!this.standing || !own) return;
    this.#keep({ ...this.standing, slides: { ...this.standing.slides, [slide]: { ...own, waived } } });
  }

  #keep(standing: Standing): void {
    this.standing = standing;
    try {
      keepStanding(this.#storage, this.deck.id, standing);
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }

  #contentOf({ slide }: Placed, signal: AbortSignal): Promise<Content> {
    return contentOf({ kind: 'slide', slide: slide.id }, this.deck, this.#sources, signal);
  }

  async #check(
    placed: Placed,
    place: HTMLElement,
    signal: AbortSignal,
  ): Promise<{ content: Content | null; findings: Finding[] }> {
    let content: Content;
    try {
      content = await this.#contentOf(placed, signal);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      return { content: null, findings: [unavailable('data', why)] };
    }
    const last = lastStep(this.deck, { onStage: { kind: 'slide', slide: placed.slide.id } });
    const findings: Finding[] = [];
    for (const screen of SCREENS)
      for (let step = 0; step <= last; step++) {
        if (signal.aborted) return { content, findings };
        findings.push(...(await draw(content, step, screen, place)));
      }
    return { content, findings: worst(findings) };
  }
}

const named = ({ slide }: Placed, content: Content | null): string =>
  content ? nameOf(content) : slide.kind === 'card' ? slide.card : (slide.title ?? slide.id);

function seriesOf(content: Content, step: number): number | null {
  if (content.kind === 'view') return countSeries(content.figure);
  if (content.kind === 'words' || content.answered.kind === 'gap') return null;
  return step === 0 ? 1 : countSeries(content.answered.figure);
}

async function draw(
  content: Content,
  step: number,
  { width, height }: (typeof SCREENS)[number],
  place: HTMLElement,
): Promise<Finding[]> {
  const target = document.createElement('div');
  target.className = `screen-${height}`;
  place.append(target);
  let fault: unknown = null;
  const fail = (cause: unknown) => (fault = cause);
  const drawn = mount(Offstage, { target, props: { content, step, fail } });
  try {
    const series = seriesOf(content, step);
    let box: HTMLElement | null = null;
    for (let frame = 0; frame < PATIENCE && fault === null; frame++) {
      await nextFrame();
      box = target.querySelector<HTMLElement>('.stage-box');
      // In the first frame a chart learns its size, in the second it is drawn.
      if (frame > 0 && box && (series === null || marksIn(box) > 0)) break;
    }
    if (fault !== null || !box) {
      const why = fault instanceof Error ? fault.message : m.pre_empty();
      return [unavailable('drawn', m.pre_undrawable({ why }))];
    }
    return judge({ ...measure(box, step, series), width, height });
  } finally {
    await unmount(drawn);
    target.remove();
  }
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

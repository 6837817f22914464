import { formatNumber } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/stage.js';

/** A rectangle in pixels of the screen. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line of text as it stands on the screen. */
export interface ScreenText {
  text: string;
  part: 'title' | 'source' | 'label' | 'words';
  /** Where its letters are, without the air above and below. */
  box: Box;
  /** Size of the letters in pixels. */
  size: number;
  /** Contrast with what lies under it, 1 to 21 as in WCAG 2.2. */
  contrast: number;
  /** Pixels that are cut off, by the screen's edge or by what it stands in. */
  cut: number;
}

/** What was measured of one step of a slide on one screen. */
export interface Facts {
  width: number;
  height: number;
  /** Step of the reveal, from 0. */
  step: number;
  texts: ScreenText[];
  /** Marks that are drawn, and series that are told apart; null where the slide shows no numbers. */
  chart: { marks: number; series: number } | null;
}

/** What is looked at, the gravest fault first. */
export const CHECKS = [
  'data',
  'drawn',
  'cut',
  'overlap',
  'title-size',
  'text-size',
  'contrast',
  'source',
  'series',
] as const;
export type Check = (typeof CHECKS)[number];

/** Something to fix before the show. */
export interface Finding {
  check: Check;
  /** In plain words, with what was measured. */
  what: string;
  help: string;
  /** How far from what is asked, 1 for just there: the larger, the worse. */
  badness: number;
  /** The screen that it was seen on; null where there was none to look at. */
  seen: { width: number; height: number; step: number } | null;
}

/** The smallest letters and the smallest title, as parts of the screen's height: the row at eight heights still reads them. */
export const LEAST_TEXT = 45;
export const LEAST_TITLE = 20;
/** Of every text, large ones too: a projector in a lit room takes most of it away. Source: WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;
export const MOST_SERIES = 5;
/** What two texts may share of the smaller one's place before they count as overlapping. */
const TOUCH = 0.04;
/** What rounding of the browser may cut off or take from a size. */
const SLACK = 1.001;
const MOST_CUT = 1;
/** Worse than anything that is measured. */
const UNUSABLE = 1e6;

function one(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1, pageLanguage());
}
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/**
 * What is wrong with a step of a slide, at most one finding a check, the worst of its kind.
 *
 * @example judge(facts).map(({ what }) => what) // ['“2014” is 18 pixels high, 1/60 of the screen.']
 */
export function judge(facts: Facts): Finding[] {
  const { width, height, step, texts, chart } = facts;
  const seen = { width, height, step };
  const found: Finding[] = [];
  const add = (check: Check, badness: number, what: string, help: string) =>
    found.push({ check, what, help, badness, seen });

  if (chart?.marks === 0) add('drawn', UNUSABLE, m.pre_nothing_drawn({ step: step + 1 }), m.pre_help_form());
  for (const { text, cut } of texts)
    if (cut > MOST_CUT)
      add(
        'cut',
        1 + cut / (height / LEAST_TEXT),
        m.pre_cut({ text: short(text), pixels: one(cut) }),
        m.pre_help_cut(),
      );
  for (const [a, b, share] of overlaps(texts))
    add(
      'overlap',
      1 + share,
      m.pre_overlap({ one: short(a.text), other: short(b.text), percent: Math.round(share * 100) }),
      m.pre_help_fewer(),
    );
  for (const { text, size, part } of texts) {
    const parts = part === 'title' ? LEAST_TITLE : LEAST_TEXT;
    if (size * parts * SLACK >= height) continue;
    const measured = {
      ...{ text: short(text), pixels: one(size), share: Math.round(height / size) },
      ...{ least: Math.ceil(height / parts), part: parts },
    };
    add(
      part === 'title' ? 'title-size' : 'text-size',
      height / parts / size,
      part === 'title' ? m.pre_size_title(measured) : m.pre_size_text(measured),
      part === 'title' ? m.pre_help_title() : m.pre_help_fewer(),
    );
  }
  for (const { text, contrast } of texts)
    if (contrast * SLACK < LEAST_CONTRAST)
      add(
        'contrast',
        LEAST_CONTRAST / contrast,
        m.pre_contrast({ text: short(text), contrast: one(contrast), least: one(LEAST_CONTRAST) }),
        m.pre_help_contrast(),
      );
  if (chart && !texts.some(({ part, text }) => part === 'source' && text.trim() !== ''))
    add('source', 1, m.pre_source(), m.pre_help_source());
  if (chart && chart.series > MOST_SERIES)
    add(
      'series',
      chart.series / MOST_SERIES,
      m.pre_series({ count: chart.series, most: MOST_SERIES }),
      m.pre_help_series(),
    );
  return worst(found);
}

/** The finding of a slide whose content cannot be had, or cannot be drawn. */
export function unavailable(check: 'data' | 'drawn', why: string): Finding {
  const help = check === 'data' ? m.pre_help_data() : m.pre_help_form();
  return { check, what: why, help, badness: UNUSABLE, seen: null };
}

/** Of several findings of a check the worst one, the gravest check first. */
export function worst(findings: readonly Finding[]): Finding[] {
  return CHECKS.flatMap((check) => {
    const own = findings.filter((finding) => finding.check === check);
    return own.length ? [own.reduce((a, b) => (b.badness > a.badness ? b : a))] : [];
  });
}

/** Slides with something to fix, the worst first; equals in the order of the deck. */
export function toFix<Slide extends { findings: readonly Finding[] }>(slides: readonly Slide[]): Slide[] {
  const gravity = ({ findings }: Slide) => Math.min(...findings.map(({ check }) => CHECKS.indexOf(check)));
  const badness = ({ findings }: Slide) => Math.max(...findings.map((finding) => finding.badness));
  return slides
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => gravity(a) - gravity(b) || (badness(a) === badness(b) ? 0 : badness(b) - badness(a)));
}

function overlaps(texts: readonly ScreenText[]): [ScreenText, ScreenText, number][] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b): [ScreenText, ScreenText, number][] => {
      const share = shared(a.box, b.box);
      return share > TOUCH ? [[a, b, share]] : [];
    }),
  );
}

/** What two boxes share, as a part of the smaller one. */
function shared(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return wide <= 0 || high <= 0 || smaller <= 0 ? 0 : (wide * high) / smaller;
}

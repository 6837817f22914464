import type { Flag } from '../../catalogue/observation.ts';
import { cutMiddle } from '../cut.ts';
import {
  emphasisOf,
  evidenceFigure,
  nothingToShow,
  requireNumbers,
  rowOf,
  said,
  wordsOf,
  type Setting,
} from '../evidence-figure.ts';
import type { LikertMarks } from '../evidence-marks.ts';
import type { Answer, FigureRow } from '../figure.ts';
import { byValue } from '../order.ts';

type Item = LikertMarks['items'][number];

/** The answers of one place or group. */
export interface LikertAnswers {
  id: string;
  label: string;
  area: string;
  year: number;
  period: string;
  /** People asked. */
  n: number | null;
  /** Percent of all who were asked, in the order of the categories; null where there are none. */
  shares: readonly number[] | null;
  /** Interval of the high side together, in percent; null where none is known. */
  interval: { low: number; high: number } | null;
  /** Why there are no answers, or what is to be known of them. */
  flag?: Flag | null;
}

export interface LikertInput {
  /** From the low to the high end of the scale, then what stands apart. */
  categories: LikertMarks['categories'];
  items: readonly LikertAnswers[];
  /** From most to fewest on the high side, or as they come. */
  order?: 'value' | 'given';
}

/**
 * Answers on a scale as bars that run left and right from its middle. What is claimed is whether more than half answer on
 * the high side, and only where the whole interval says so. The measure of the setting is the share on that side.
 *
 * @throws RangeError for shares that are not finite, below 0 or above 100 together, or not one a category
 * @example likert(setting, { categories, items })
 */
export function likert(setting: Setting, { categories, items, order = 'value' }: LikertInput): Answer {
  for (const item of items) check(categories.length, item);
  const words = wordsOf(setting).likert;
  const answers = categories.filter(({ side }) => side === 'high').map(({ name }) => name);
  const placed = items.map((item): Item => ({
    id: item.id,
    label: item.label,
    area: item.area,
    emphasis: emphasisOf(setting, item.id),
    shares: item.shares && [...item.shares],
    high: highOf(categories, item),
  }));
  const sorted =
    order === 'given'
      ? placed
      : byValue(
          placed,
          ({ high }) => high,
          ({ label }) => label,
          setting.language,
        );
  const known = sorted.filter(({ high }) => high.value !== null);
  if (!known.length) return nothingToShow(setting, 'answers');
  const highName = words.answers(answers);
  const apart = categories.filter(({ side }) => side === 'apart').map(({ name }) => name);
  const missing = sorted.filter(({ high }) => high.value === null).map(({ label }) => label);
  return evidenceFigure(setting, {
    marks: { kind: 'likert', categories, ...cutMiddle(sorted), highName },
    rows: sorted.flatMap((item) => rowsOf(setting, categories, item, highName)),
    title: title(setting, known, highName),
    details: details(setting, known),
    caveats: [
      words.half,
      ...(apart.length ? [words.apart(apart)] : []),
      ...(missing.length ? [wordsOf(setting).unmeasured({ names: missing, things: setting.things })] : []),
    ],
  });
}

function check(categories: number, { label, shares, interval, n }: LikertAnswers): void {
  requireNumbers(label, [...(shares ?? []), interval?.low, interval?.high, n]);
  if (!shares) return;
  if (shares.length !== categories)
    throw new RangeError(`${label}: ${shares.length} shares for ${categories} categories`);
  const total = shares.reduce((sum, share) => sum + share, 0);
  // Published shares are rounded, so that they may add up to a little more than all.
  if (Math.min(...shares) < 0 || total > 101)
    throw new RangeError(`${label}: shares of ${shares.join(', ')} are no parts of a hundred`);
}

function highOf(categories: LikertMarks['categories'], item: LikertAnswers): Item['high'] {
  const { year, period, n, shares, interval, flag = null } = item;
  const value =
    shares && shares.reduce((sum, share, index) => sum + (categories[index]?.side === 'high' ? share : 0), 0);
  const [low, high] = value === null ? [null, null] : [interval?.low ?? null, interval?.high ?? null];
  return { year, period, value, low, high, n, flag: value === null ? (flag ?? 'missing') : flag };
}

function rowsOf(
  setting: Setting,
  categories: LikertMarks['categories'],
  item: Item,
  highName: string,
): FigureRow[] {
  const base = { ...item.high, id: item.id, label: item.label, area: item.area };
  const together = rowOf(setting, base, ['high', highName]);
  const { shares } = item;
  if (!shares) return [together];
  const parts = categories.map(({ id, name }, index) =>
    rowOf(setting, { ...base, value: shares[index] ?? 0, low: null, high: null }, [id, name]),
  );
  return [together, ...parts];
}

function title(setting: Setting, known: readonly Item[], answers: string): string {
  const words = wordsOf(setting).likert;
  const { subject } = setting.measure;
  const [first] = known;
  if (first && known.length === 1)
    return words.one({ subject, name: first.label, at: said(setting, first.high), answers });
  const majority = known.filter(({ high }) => high.low !== null && high.low > 50).length;
  const minority = known.filter(({ high }) => high.high !== null && high.high < 50).length;
  const unclear = known.length - majority - minority;
  return words.title({ subject, answers, things: setting.things, majority, minority, unclear });
}

function details(setting: Setting, known: readonly Item[]): string[] {
  const sorted = byValue(
    known,
    ({ high }) => high,
    ({ label }) => label,
    setting.language,
  );
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom || top === bottom) return [];
  const [high, low] = [said(setting, top.high), said(setting, bottom.high)];
  return [wordsOf(setting).likert.ends({ top: top.label, high, bottom: bottom.label, low })];
}

import { formatNumber, formatPercent } from '../../i18n/format.ts';
import {
  evidenceFigure,
  nothingToShow,
  requireNumbers,
  rowOf,
  wordsOf,
  type Setting,
} from '../evidence-figure.ts';
import type { LorenzMarks, LorenzPoint } from '../evidence-marks.ts';
import type { Answer, FigureRow } from '../figure.ts';
import { eventsAt, placesFor, thinned, TOP_SHARES } from '../lorenz-curve.ts';

export interface LorenzInput {
  place: { id: string; name: string };
  year: number;
  period: string;
  /** What is counted and what it is counted at, in the plural: `burglaries`, `street segments`. */
  names: { events: string; places: string };
  counts: { events: number; places: number };
  /** From (0, 0) to (1, 1), places with most first, as `lorenz` of the arithmetic gives it. */
  curve: readonly LorenzPoint[];
  /** What chance alone would give: every event at any place with the same probability. */
  chance: readonly (LorenzPoint & { low?: number; high?: number })[] | null;
  /** The Gini coefficient, by chance alone, and adjusted for there being fewer events than places. */
  gini: { value: number; chance: number | null; adjusted: number | null };
}

/**
 * A Lorenz curve: how unevenly events lie over places, against the same everywhere and against chance. With few events
 * most places have none whatever the pattern, so the finding stands beside what chance alone would give.
 *
 * @throws RangeError for numbers that are not finite, shares outside of 0 to 1, and curves that do not rise
 * @example lorenzFigure(setting, { place, year: 2023, period: '2023', names, counts, curve, chance: null, gini })
 */
export function lorenzFigure(setting: Setting, input: LorenzInput): Answer {
  const { place, names, counts, curve, chance, gini } = input;
  requireNumbers('counts', [counts.events, counts.places, gini.value, gini.chance, gini.adjusted]);
  if (counts.events < 1 || counts.places < 2) return nothingToShow(setting, 'events');
  checkCurve('curve', curve);
  if (chance) checkCurve('chance', chance);
  const words = wordsOf(setting).lorenz;
  const share = (value: number) => formatPercent(value, setting.language);
  const half = {
    observed: placesFor(curve, 0.5),
    chance: chance && placesFor(chance, 0.5),
  };
  const marks: LorenzMarks = {
    kind: 'lorenz',
    curve: thinned(curve),
    chance:
      chance &&
      thinned(chance).map((point) => ({ ...point, low: point.low ?? null, high: point.high ?? null })),
    half,
    words: words.words({ ...names, share: share(half.observed) }),
  };
  const number = (value: number) => formatNumber(value, 2, setting.language);
  const count = (value: number) => formatNumber(value, 0, setting.language);
  const few = counts.events < counts.places;
  return evidenceFigure(setting, {
    marks,
    rows: rowsOf(setting, input, marks),
    title: words.title({
      ...names,
      area: place.name,
      share: share(half.observed),
      chance: half.chance === null ? null : share(half.chance),
    }),
    details: [
      words.gini({ value: number(gini.value), chance: gini.chance === null ? null : number(gini.chance) }),
      ...(few && gini.adjusted !== null ? [words.adjusted({ value: number(gini.adjusted) })] : []),
    ],
    caveats: [
      ...(few ? [words.few({ ...names, count: count(counts.events), of: count(counts.places) })] : []),
      words.notSame,
    ],
  });
}

function checkCurve(what: string, curve: readonly (LorenzPoint & { low?: number; high?: number })[]): void {
  curve.forEach((point, index) => {
    const numbers = [point.places, point.events, point.low ?? 0, point.high ?? 1];
    requireNumbers(what, numbers);
    if (Math.min(...numbers) < 0 || Math.max(...numbers) > 1 + 1e-9)
      throw new RangeError(`${what}: ${numbers.join(', ')} are no shares of one`);
    const before = curve[index - 1];
    if (before && (point.places < before.places || point.events < before.events - 1e-9))
      throw new RangeError(`${what} does not rise at ${point.places}`);
  });
  if (curve.length < 2) throw new RangeError(`${what}: ${curve.length} points are no curve`);
}

function rowsOf(
  setting: Setting,
  { place, year, period, names, counts }: LorenzInput,
  marks: LorenzMarks,
): FigureRow[] {
  const words = wordsOf(setting).lorenz;
  const text = (value: number) => formatPercent(value, setting.language);
  // Less than one place has nothing of its own.
  const shares = TOP_SHARES.filter((share) => share * counts.places >= 1);
  return shares.map((share) => {
    const value = eventsAt(marks.curve, share) * 100;
    const estimate = {
      id: place.id,
      label: place.name,
      area: place.id,
      year,
      period,
      value,
      low: null,
      high: null,
      n: counts.events,
      flag: null,
    };
    const row = rowOf(setting, estimate, [
      `top=${share * 100}`,
      words.top({ share: text(share), places: names.places }),
    ]);
    return marks.chance
      ? { ...row, remark: words.byChance({ share: text(eventsAt(marks.chance, share)) }) }
      : row;
  });
}

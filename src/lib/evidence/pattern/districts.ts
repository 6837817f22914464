import { funnel, type FunnelEstimate } from '../../figures/forms/funnel.ts';
import { monthName } from '../../figures/linked/bin-names.ts';
import { proportionLimits } from '../../stats/funnel.ts';
import { FEWEST_PLACES, overdispersion } from '../../stats/overdispersion.ts';
import { enoughOf } from './enough.ts';
import type { Finding, Recorded } from './finding.ts';
import { settingOf, shareMeasure } from './settings.ts';
import * as m from '../../i18n/messages/linked.js';
import { patternWords } from './speak.ts';

/** A year against the one before, so that both have the same seasons. */
const YEAR = 12;
const CURVE_POINTS = 40;

interface District {
  name: string;
  before: number;
  after: number;
}

/**
 * Which districts went another way than the whole from one year to the next: a funnel instead of a league table.
 *
 * Of the records of a district in two years, the share in the later year is held against that share of all districts together:
 * given the sum of two Poisson counts, one of them is binomial. The limits are widened by how much districts differ anyway.
 */
export function districtChange(recorded: Recorded): Finding {
  const words = patternWords();
  const head = { id: 'districts', question: words.questions.districts } as const;
  const { months, missing, districts, districtsName } = recorded;
  const last = months.length;
  const complete = (from: number, to: number): boolean =>
    from >= 0 && !missing.some((month) => month >= from && month < to);
  if (!complete(last - 2 * YEAR, last))
    return { ...head, kind: 'not', why: words.not.months(2 * YEAR, runAtEnd(recorded)) };
  const sum = (monthly: readonly number[], from: number, to: number): number =>
    monthly.slice(from, to).reduce((total, count) => total + count, 0);
  const all = districts
    .map(({ name, monthly }): District => ({
      name,
      before: sum(monthly, last - 2 * YEAR, last - YEAR),
      after: sum(monthly, last - YEAR, last),
    }))
    .filter(({ before, after }) => before + after > 0);
  const two = enoughOf(all, [({ before }) => before, ({ after }) => after]);
  if (districtsName === null || two.length < FEWEST_PLACES)
    return { ...head, kind: 'not', why: words.not.districts(FEWEST_PLACES, two.length) };
  const before = two.reduce((total, one) => total + one.before, 0);
  const after = two.reduce((total, one) => total + one.after, 0);
  if (before === 0 || after === 0) return { ...head, kind: 'not', why: words.not.none(2 * YEAR) };
  const target = after / (before + after);
  const { phi } = overdispersion(
    two.map((one) => {
      const size = one.before + one.after;
      return { value: one.after / size, variance: (target * (1 - target)) / size };
    }),
    target,
  );
  const limits = limitsAt(target, phi);
  const span = { from: months[last - 2 * YEAR] ?? '', to: months[last - 1] ?? '' };
  const measure = shareMeasure(recorded, {
    id: 'district-change',
    name: words.districts.measure,
    subject: words.districts.subject,
    unit: words.districts.unit,
    around: true,
  });
  const sizes = two.map((one) => one.before + one.after);
  const points = two.map((one, index): FunnelEstimate => {
    const size = sizes[index] ?? 1;
    return {
      ...{ id: one.name, label: one.name, area: '', year: Number(span.to.slice(0, 4)) },
      ...{ period: m.span(span), low: null, high: null, n: size, flag: null },
      ...{ value: (one.after / size) * 100, size, limits: limits(size) },
    };
  });
  const answer = funnel(settingOf(recorded, measure, span, words.things.district(districtsName)), {
    points,
    curve: curveOf(sizes).map((size) => ({ size, ...limits(size) })),
    target: { value: target * 100, label: words.districts.target(recorded.place.name) },
    sizeName: words.districts.size,
    widened: Math.sqrt(phi),
  });
  const beyond = (high: boolean): string[] =>
    points
      .filter(({ value, limits: own }) => (high ? (value ?? 0) > own.high998 : (value ?? 0) < own.low998))
      .map(({ label }) => label);
  return {
    ...head,
    kind: 'found',
    sentence: words.districts.sentence({
      name: districtsName,
      total: two.length,
      up: beyond(true),
      down: beyond(false),
      from: monthName(span.to),
      change: after / before - 1,
    }),
    numbers: [
      { name: words.names.districts, value: words.whole(two.length) },
      { name: words.names.before, value: words.whole(before) },
      { name: words.names.after, value: words.whole(after) },
      { name: words.names.factor, value: words.decimal(Math.sqrt(phi)) },
    ],
    caveats: [
      words.districts.own,
      ...words.districts.few(all.length - two.length, districtsName),
      ...words.kinds(recorded.kinds),
      words.recorded,
    ],
    methods: ['funnel', 'overdispersion'],
    drawing: answer.kind === 'figure' ? { kind: 'figure', figure: answer.figure } : null,
  };
}

function limitsAt(target: number, phi: number) {
  return (size: number) => {
    const at = (level: number) => proportionLimits(target, size, { level, spread: { phi } });
    const [near, far] = [at(0.95), at(0.998)];
    return {
      low95: near.low * 100,
      high95: near.high * 100,
      low998: far.low * 100,
      high998: far.high * 100,
    };
  };
}

/** Sizes from the smallest to the largest, close where limits bend. */
function curveOf(sizes: readonly number[]): number[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return Array.from({ length: CURVE_POINTS }, (_, at) =>
    Math.round(least * (most / least) ** (at / (CURVE_POINTS - 1))),
  );
}

/** Months at the end without a gap. */
function runAtEnd({ months, missing }: Recorded): number {
  const last = Math.max(-1, ...missing);
  return months.length - 1 - last;
}

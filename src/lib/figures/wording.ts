import { formatNumber, formatPercent, formatPeriod, formatWithUnit, formatYear } from '../i18n/format.ts';
import type { Crowd, Movement, SpokenValue } from '../i18n/phrases.ts';
import { phrasesIn } from '../i18n/speak.ts';
import { direction, type Change } from './change.ts';
import type { Measure, Point } from './figure.ts';
import { solid, type Level, type Moved } from './finding.ts';
import type { Frame } from './frame.ts';

/** A value with its unit as it stands in a sentence: `21.3 per 100,000`. */
export function valueText(measure: Measure, value: number, language: string): string {
  if (measure.unit.kind === 'year') return formatYear(Math.round(value), language);
  return formatWithUnit(value, measure.unit.decimals, measure.unit.short, language);
}

/** A value with its interval and period in words. */
export function spoken(measure: Measure, point: Point, language: string): SpokenValue {
  const { value, low, high, period } = point;
  return {
    value: value === null ? '–' : valueText(measure, value, language),
    interval:
      low === null || high === null
        ? null
        : phrasesIn(language).interval(
            measure.interval?.level ?? null,
            formatNumber(low, measure.unit.decimals, language),
            formatNumber(high, measure.unit.decimals, language),
          ),
    when: formatPeriod(period, language),
  };
}

/** A change with its amounts as text. */
export function movementOf(
  measure: Measure,
  moved: Pick<Moved, 'change' | 'start' | 'end'>,
  language: string,
): Movement {
  const { change, start, end } = moved;
  const up = direction(change) > 0;
  const at = (point: Point) => spoken(measure, point, language).value;
  switch (change.kind) {
    case 'percent':
      return { kind: 'percent', up, amount: formatPercent(Math.abs(change.share), language) };
    case 'times':
      return { kind: 'times', amount: formatNumber(change.times, change.times < 10 ? 1 : 0, language) };
    case 'points':
      return {
        kind: 'points',
        up,
        amount: formatNumber(Math.abs(change.difference), measure.unit.decimals, language),
        percentage: measure.unit.kind === 'percent',
      };
    case 'levels':
      // The unit stands once, behind the second value.
      return {
        kind: 'levels',
        up,
        from: valueText({ ...measure, unit: { ...measure.unit, short: '' } }, start.value ?? 0, language),
        to: at(end),
      };
    case 'unclear':
      return { kind: 'unclear' };
    case 'none':
      return { kind: 'none', at: at(end) };
  }
}

/** The first and last period that all changes share, as text; null where they differ. */
export function sharedSpan(moved: readonly Moved[], language: string): { from: string; to: string } | null {
  const first = moved[0];
  if (!first) return null;
  const shared = moved.every(
    ({ start, end }) => start.period === first.start.period && end.period === first.end.period,
  );
  return shared
    ? { from: formatPeriod(first.start.period, language), to: formatPeriod(first.end.period, language) }
    : null;
}

/** How many changes go up, down, or cannot be claimed. */
export function tally(changes: readonly { change: Change }[]): { up: number; down: number; unclear: number } {
  const ways = changes.map(({ change }) => direction(change));
  return {
    up: ways.filter((way) => way === 1).length,
    down: ways.filter((way) => way === -1).length,
    unclear: ways.filter((way) => way === 0).length,
  };
}

/** Whether a place may be named as the highest or lowest, see `solid`. */
export function nameable(frame: Frame, measure: Measure, { area, point }: Level): boolean {
  return solid(measure, point, frame.areas.get(area)?.population ?? null);
}

/** Places counted together: countries where every one of them is a country. */
export function crowdOf(frame: Frame, areas: readonly string[]): Crowd {
  const ids = new Set(areas);
  return { count: ids.size, countries: [...ids].every((id) => frame.areas.get(id)?.kind === 'country') };
}

/** A value of one area in one period: `2016`, `2016-Q1`, `2016-03`. */
export interface PeriodValue {
  period: string;
  value: number | null;
}

/** How many periods of a kind make a whole year. */
const IN_A_YEAR = { month: 12, quarter: 4, year: 1, 'financial-year': 1 } as const;
export type Grain = keyof typeof IN_A_YEAR;

/**
 * Values a year: counts are added up, everything else is averaged. A year that is not whole has no value: half a year of
 * offences is no small year.
 *
 * @example yearly([{ period: '2016-Q1', value: 60 }, ...], 'quarter', 'percent') // Map { 2016 => 61.5 }
 */
export function yearly(values: readonly PeriodValue[], grain: Grain, kind: string): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const { period, value } of values) {
    if (value === null) continue;
    const year = Number(period.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  return new Map(
    [...years]
      .filter(([, own]) => own.length === IN_A_YEAR[grain])
      .map(([year, own]): [number, number] => {
        const sum = own.reduce((total, value) => total + value, 0);
        return [year, kind === 'count' ? sum : sum / own.length];
      })
      .sort(([a], [b]) => a - b),
  );
}

/** The middle of a period on an axis of years. @example instantOf('2016-Q1') // 2016.125 */
export function instantOf(period: string): number {
  const year = Number(period.slice(0, 4));
  const quarter = /-Q([1-4])$/.exec(period);
  if (quarter) return year + (Number(quarter[1]) - 0.5) / 4;
  const month = /-(\d{2})$/.exec(period);
  return month ? year + (Number(month[1]) - 0.5) / 12 : year + 0.5;
}

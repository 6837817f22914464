import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { observation, type Observation } from '../../src/lib/catalogue/observation.ts';

const place = (row: Observation) => `${row.indicator} ${row.area} ${row.period} ${row.group}`;

/** Why a group does not fit the indicator's breakdowns; null where it does. */
function groupFault(group: string, described: Indicator): string | null {
  if (group === 'total') return described.hasTotal ? null : 'the indicator says that it has no total';
  let before = '';
  for (const pair of group.split(',')) {
    const [dimension = '', value = ''] = pair.split('=');
    if (dimension <= before) return 'dimensions must stand once each, in alphabetical order';
    before = dimension;
    const breakdown = described.breakdowns.find(({ id }) => id === dimension);
    if (!breakdown) return `the indicator has no breakdown "${dimension}"`;
    if (!breakdown.groups.some(({ id }) => id === value)) return `"${dimension}" has no group "${value}"`;
  }
  return null;
}

function rangeFault(row: Observation, { unit }: Indicator): string | null {
  for (const value of [row.value, row.low, row.high]) {
    if (value === null) continue;
    if (!Number.isFinite(value)) return 'the value is not a number';
    if (unit.min !== null && value < unit.min) return `${value} is below the unit’s least value ${unit.min}`;
    if (unit.max !== null && value > unit.max)
      return `${value} is above the unit’s greatest value ${unit.max}`;
  }
  return null;
}

/**
 * Checks a dataset's rows against the row schema, its indicators and the known areas.
 * @throws at the first fault, naming the row.
 */
export function checkRows(rows: Observation[], indicators: Indicator[], areas: ReadonlySet<string>): void {
  const described = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const seen = new Set<string>();
  const withValue = new Set<string>();
  const withTotal = new Set<string>();
  for (const row of rows) {
    const parsed = observation.safeParse(row);
    if (!parsed.success) throw new Error(`${place(row)}: ${parsed.error.message}`);
    const indicator = described.get(row.indicator);
    if (!indicator) throw new Error(`${place(row)}: no such indicator in the recipe`);
    if (!areas.has(row.area)) throw new Error(`${place(row)}: no such area`);
    const [first, last] = [Number(row.period.slice(0, 4)), Number(row.period.slice(-4))];
    if (row.year !== last && row.year !== Math.floor((first + last) / 2)) {
      throw new Error(
        `${place(row)}: the year ${row.year} is neither the last year of the period nor its middle`,
      );
    }
    const fault = groupFault(row.group, indicator) ?? rangeFault(row, indicator);
    if (fault) throw new Error(`${place(row)}: ${fault}`);
    const key = place(row);
    if (seen.has(key)) throw new Error(`${key}: two rows for one indicator, area, period and group`);
    seen.add(key);
    if (row.value !== null) withValue.add(row.indicator);
    if (row.group === 'total') withTotal.add(row.indicator);
  }
  for (const { id, hasTotal } of indicators) {
    if (!withValue.has(id)) throw new Error(`${id}: the recipe gives no value for it`);
    if (hasTotal && !withTotal.has(id)) throw new Error(`${id}: no row with group total`);
  }
}

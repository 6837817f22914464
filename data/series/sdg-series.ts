import type { Breakdown, Indicator } from '../../src/lib/catalogue/indicator.ts';
import { TARGETS } from '../../src/lib/catalogue/theme.ts';

/** What differs between two series of SDG indicators; the rest of the descriptor follows from it. */
export interface SdgSeries
  extends
    Pick<
      Indicator,
      'id' | 'name' | 'description' | 'subject' | 'unit' | 'nature' | 'better' | 'themes' | 'sdg'
    >,
    Partial<
      Pick<
        Indicator,
        | 'denominator'
        | 'official'
        | 'interval'
        | 'breakdowns'
        | 'hasTotal'
        | 'breaks'
        | 'caveats'
        | 'ratioScale'
      >
    > {}

/** The target of an SDG indicator (`16.1` of `16.1.1`), or none for an indicator of another goal. */
function targetsOf(sdg: string | null): Indicator['targets'] {
  const code = sdg?.split('.').slice(0, 2).join('.');
  return TARGETS.filter((target) => target === code);
}

/**
 * The full descriptor of a series. A series with an SDG code is the official one unless it says otherwise, has a
 * total unless it says otherwise, and is on a ratio scale unless it is a score or a year.
 */
export function sdgIndicator(dataset: string, series: SdgSeries): Indicator {
  return {
    id: series.id,
    dataset,
    name: series.name,
    description: series.description,
    subject: series.subject,
    unit: series.unit,
    denominator: series.denominator ?? null,
    nature: series.nature,
    better: series.better,
    themes: series.themes,
    targets: targetsOf(series.sdg),
    sdg: series.sdg,
    official: series.official ?? (series.sdg === null ? 'none' : 'official'),
    interval: series.interval ?? null,
    breakdowns: series.breakdowns ?? [],
    hasTotal: series.hasTotal ?? true,
    breaks: series.breaks ?? [],
    caveats: series.caveats ?? [],
    ratioScale: series.ratioScale ?? !['score', 'year'].includes(series.unit.kind),
  };
}

/** A share from 0 to 100; `of` is what the hundred per cent are. */
export const percentOf = (of: string, decimals = 1): Indicator['unit'] => ({
  name: `percent of ${of}`,
  short: '%',
  kind: 'percent',
  decimals,
  min: 0,
  max: 100,
});

/** Cases or victims per 100,000 people. */
export const per100000 = (what: string, decimals = 2): Indicator['unit'] => ({
  name: `${what} per 100,000 people`,
  short: ' per 100,000',
  kind: 'rate',
  decimals,
  min: 0,
  max: null,
});

/** A number of things. */
export const countOf = (what: string, decimals = 0): Indicator['unit'] => ({
  name: what,
  short: '',
  kind: 'count',
  decimals,
  min: 0,
  max: null,
});

/** A breakdown from pairs of group id and name, in the order in which they are shown. */
export const breakdown = (id: string, name: string, groups: [string, string][]): Breakdown => ({
  id,
  name,
  groups: groups.map(([group, label]) => ({ id: group, name: label })),
});

export const SEX = breakdown('sex', 'Sex', [
  ['female', 'Women and girls'],
  ['male', 'Men and boys'],
]);

/**
 * The text of a group: `total` where nothing is split, otherwise pairs in alphabetical order of dimension.
 * @example groupOf({ sex: 'female', age: '18-29' }) // 'age=18-29,sex=female'
 */
export function groupOf(split: Record<string, string | null>): string {
  const pairs = Object.entries(split)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return pairs.length === 0 ? 'total' : pairs.map(([id, value]) => `${id}=${value}`).join(',');
}

/**
 * What a table of codes says about a code of the file.
 * @throws when the code is not in the table, so that a new code is never read as something else.
 */
export function decode<T>(table: Record<string, T>, code: string, what: string): T {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (found === undefined) throw new Error(`The recipe does not know this ${what}: ${code}`);
  return found;
}

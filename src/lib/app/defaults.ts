import type { Area } from '../catalogue/area.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue/catalogue.ts';
import type { Form } from '../figures/figure.ts';

/** The indicator of a link that names none. */
export const DEFAULT_INDICATOR = 'homicide-rate';

/** How many years back a picture of "now" may reach for the latest value of a place. */
export const RECENT_YEARS = 5;

/** The place where the panel meets; it stands first among the places shown when none is chosen. */
const HOST = 'JPN';

/** Whether a form can show several groups at once. */
export function canSplit(form: Form): boolean {
  return form !== 'map' && form !== 'scatter';
}

/** Whether a form shows every country when a link names no places. */
export function showsEverywhere(form: Form): boolean {
  return form === 'dots' || form === 'map' || form === 'scatter' || form === 'table';
}

/**
 * The form that suits what is there of an indicator: dots for a single year or for series of fewer than three values a
 * place, else a line.
 */
export function defaultForm(indicator: CatalogueIndicator): Form {
  const { coverage, breakdowns, hasTotal } = indicator;
  if (coverage.from === coverage.to || coverage.areas === 0) return 'dots';
  const groups = breakdowns.reduce((sum, { groups }) => sum + groups.length, hasTotal ? 1 : 0);
  return coverage.rows / coverage.areas / Math.max(1, groups) < 3 ? 'dots' : 'line';
}

/** The years of a link that names none: all for a line, the last five for a picture of now. */
export function defaultYears(indicator: CatalogueIndicator, form: Form): { from: number; to: number } {
  const { from, to } = indicator.coverage;
  return showsEverywhere(form) ? { from: Math.max(from, to - RECENT_YEARS + 1), to } : { from, to };
}

/** The group of a link that names none: the total, or where there is none the first group of the first breakdown. */
export function defaultGroup(indicator: CatalogueIndicator): string {
  const first = indicator.breakdowns[0];
  const group = first?.groups[0];
  return indicator.hasTotal || !first || !group ? 'total' : `${first.id}=${group.id}`;
}

/** The second indicator of a scatter that names none: the rule of law, or the homicide rate where that is the first. */
export function defaultVersus(indicator: CatalogueIndicator, catalogue: Catalogue): string | null {
  const wanted = ['rule-of-law', DEFAULT_INDICATOR, ...catalogue.indicators.map(({ id }) => id)];
  return (
    wanted.find((id) => id !== indicator.id && catalogue.indicators.some((known) => known.id === id)) ?? null
  );
}

/**
 * The places shown when none is chosen: Japan as the host, and from each other M49 region the most populous country
 * that has data. Where Japan has none, the most populous country of its region stands for it. Four or five places,
 * in order of population behind the host.
 *
 * @param covered ids of the areas that have a value
 */
export function defaultPlaces(catalogue: Catalogue, covered: readonly string[]): string[] {
  const withData = new Set(covered);
  const best = new Map<string, Area>();
  for (const area of catalogue.areas) {
    if (area.kind !== 'country' || area.region === null || !withData.has(area.id)) continue;
    const known = best.get(area.region);
    const better = !known || (area.population ?? 0) > (known.population ?? 0);
    if (area.id === HOST || (better && known?.id !== HOST)) best.set(area.region, area);
  }
  const rank = (area: Area) => (area.id === HOST ? Infinity : (area.population ?? 0));
  return [...best.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).map(({ id }) => id);
}

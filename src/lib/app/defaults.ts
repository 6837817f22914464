import type { Area } from '../catalogue/area.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue/catalogue.ts';
import type { Form } from '../figures/figure.ts';

/** The indicator of a link that names none. */
export const DEFAULT_INDICATOR = 'homicide-rate';

/** How many years back a picture of "now" may reach for the latest value of a place. */
export const RECENT_YEARS = 5;

/** How far apart the two ends of a change lie when a link names none. */
const SLOPE_YEARS = 10;

/** Fewer years with a value make no line. */
const LEAST_YEARS = 3;

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

/**
 * The years of a link that names none: all for a line, the last five for a picture of now, and for a change the latest
 * year that most countries have with the tenth year before it.
 */
export function defaultYears(indicator: CatalogueIndicator, form: Form): { from: number; to: number } {
  const { from, to, fullestLate } = indicator.coverage;
  if (form === 'slope') return { from: Math.max(from, fullestLate - SLOPE_YEARS), to: fullestLate };
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
 * that has data, one with values in at least three years before one with fewer. Where Japan has none, the country
 * of its region is found in the same way. Four or five places, in order of population behind the host.
 *
 * @param covered the areas that have a value, and in how many years
 */
export function defaultPlaces(
  catalogue: Catalogue,
  covered: readonly { area: string; years: number }[],
): string[] {
  const years = new Map(covered.map(({ area, years }) => [area, years]));
  const rank = ({ id, population }: Area) => {
    if (id === HOST) return Infinity;
    // No country has so many people that it could pass one with a longer series.
    return (population ?? 0) + ((years.get(id) ?? 0) >= LEAST_YEARS ? 1e12 : 0);
  };
  const best = new Map<string, Area>();
  for (const area of catalogue.areas) {
    if (area.kind !== 'country' || area.region === null || !years.has(area.id)) continue;
    const known = best.get(area.region);
    if (!known || rank(area) > rank(known)) best.set(area.region, area);
  }
  return [...best.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).map(({ id }) => id);
}

import type { Area } from '../catalogue/area.ts';
import type { Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { groupName, type Frame, type Topic } from '../figures/frame.ts';
import type { CoveredRow } from '../store/queries/covered.ts';
import { defaultGroup, defaultPlaces, defaultVersus, defaultYears, showsEverywhere } from './defaults.ts';
import { writeView } from './view-codec.ts';
import type { View } from './view.ts';

/** An indicator with its dataset. @throws Error where the catalogue does not hold it */
export function topicOf(catalogue: Catalogue, id: string): Topic {
  const indicator = catalogue.indicators.find((one) => one.id === id);
  const dataset = catalogue.datasets.find((one) => one.id === indicator?.dataset);
  if (!indicator || !dataset) throw new Error(`The catalogue does not hold "${id}" with its dataset.`);
  return { indicator, dataset };
}

/** The part of the asked years that the data can give; the asked ones where that is none. */
function clip(asked: { from: number; to: number }, span: { from: number; to: number }) {
  const clipped = { from: Math.max(asked.from, span.from), to: Math.min(asked.to, span.to) };
  return clipped.from <= clipped.to ? clipped : asked;
}

/** The indicator and the one group (of a split figure the first) whose coverage decides the usual places. */
export function mainGroup(view: View, catalogue: Catalogue): { indicator: string; group: string } {
  const { indicator } = topicOf(catalogue, view.indicator);
  const first = indicator.breakdowns.find(({ id }) => id === view.by)?.groups[0];
  const group = view.by && first ? `${view.by}=${first.id}` : (view.group ?? defaultGroup(indicator));
  return { indicator: indicator.id, group };
}

/**
 * What a view means with every default filled in and every id looked up.
 *
 * @param covered where the indicator has values (`coveredQuery` for `mainGroup`)
 * @throws Error for an indicator that is not in the catalogue; views from `readView` never have one
 */
export function frameOf(
  view: View,
  catalogue: Catalogue,
  covered: readonly CoveredRow[],
  language: Language,
): Frame {
  const topic = topicOf(catalogue, view.indicator);
  const { indicator } = topic;
  const versusId = view.form === 'scatter' ? (view.versus ?? defaultVersus(indicator, catalogue)) : null;
  const versus = versusId === null ? null : topicOf(catalogue, versusId);
  const by = indicator.breakdowns.find(({ id }) => id === view.by) ?? null;
  const { group } = mainGroup(view, catalogue);
  const asked = view.years ?? defaultYears(indicator, view.form);
  const years = clip(asked, indicator.coverage);
  const everyCountry = view.form === 'map' || view.form === 'scatter';
  const everywhere = everyCountry || (view.places === null && showsEverywhere(view.form));
  const inYears = covered.filter(({ from, to }) => from <= years.to && years.from <= to);
  const places = everywhere
    ? catalogue.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id)
    : (view.places ?? defaultPlaces(catalogue, inYears));
  return {
    link: writeView(view),
    language,
    topic,
    versus: versus && { ...versus, group: defaultGroup(versus.indicator) },
    areas: new Map<string, Area>(catalogue.areas.map((area) => [area.id, area])),
    places,
    everywhere,
    asked,
    years,
    by,
    groups: by
      ? by.groups.map(({ id, name }) => ({ id: `${by.id}=${id}`, name }))
      : [{ id: group, name: groupName(topic, group, language) }],
    highlight: view.highlight,
  };
}

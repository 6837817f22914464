import type { Area } from '../catalogue/area.ts';
import { formatTogether } from '../i18n/format.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import type { CatalogueIndicator } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Breakdown } from '../catalogue/indicator.ts';
import type { Flag } from '../catalogue/observation.ts';
import { phrasesIn } from '../i18n/speak.ts';
import type { Measure } from './figure.ts';

/** A row as the engine gives it. */
export interface Row {
  area: string;
  period: string;
  year: number;
  grp: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  flag: Flag | null;
  source: string;
}

/** An indicator with the dataset that it comes from. */
export interface Topic {
  indicator: CatalogueIndicator;
  dataset: Dataset;
}

/** Everything around the rows of a figure: what was asked, with the defaults filled in and every id looked up. */
export interface Frame {
  /** The link that gives the figure again. */
  link: string;
  language: Language;
  topic: Topic;
  /** The second indicator, along the x axis of a scatter. */
  versus: (Topic & { group: string }) | null;
  /** Every place that exists, by id. */
  areas: ReadonlyMap<string, Area>;
  /** Ids of the places shown, in the order chosen. */
  places: readonly string[];
  /** True where no places were chosen and the figure shows every country. */
  everywhere: boolean;
  /** The years asked for. */
  asked: { from: number; to: number };
  years: { from: number; to: number };
  /** The dimension that the figure is split by. */
  by: Breakdown | null;
  /** The groups shown, in their order, as they stand in the rows. */
  groups: readonly { id: string; name: string }[];
  highlight: string | null;
}

/** What a figure says along an axis. */
export function measureOf({ indicator }: Topic): Measure {
  const { id, name, subject, unit, better, nature, interval, ratioScale } = indicator;
  return { id, name, subject, unit, better, nature, interval, ratioScale };
}

/** The name of a place in the language of the figure; its id where it is unknown. */
export function areaName(frame: Frame, id: string): string {
  return frame.areas.get(id)?.names[frame.language] ?? id;
}

/** The name of a group: of its dimensions' values, in order; empty for the total. */
export function groupName({ indicator }: Topic, group: string, language: Language = pageLanguage()): string {
  if (group === 'total') return '';
  const names = group.split(',').map((pair) => {
    const [dimension, value] = pair.split('=');
    const breakdown = indicator.breakdowns.find(({ id }) => id === dimension);
    return breakdown?.groups.find(({ id }) => id === value)?.name ?? value ?? pair;
  });
  return formatTogether(names, language);
}

/** The noun of the sentences: with the group in brackets where the figure shows a single one. */
export function subjectOf(frame: Frame): string {
  const group =
    frame.by === null ? groupName(frame.topic, frame.groups[0]?.id ?? 'total', frame.language) : '';
  return phrasesIn(frame.language).subject(frame.topic.indicator.subject, group === '' ? null : group);
}

/** The same for the second indicator; '' where there is none. */
export function versusSubject({ versus, language }: Frame): string {
  if (!versus) return '';
  const group = groupName(versus, versus.group, language);
  return phrasesIn(language).subject(versus.indicator.subject, group === '' ? null : group);
}

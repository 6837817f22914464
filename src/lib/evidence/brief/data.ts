import type { Area } from '../../catalogue/area.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { newestYear } from '../ground.ts';
import { sureRow } from './interval.ts';
import { OLD } from './old.ts';
import type { Placed, RankFacts } from './rank.ts';

/** An official indicator of SDG 16, in the words of the United Nations. */
export interface OfficialIndicator {
  /** `16.1.1` */
  code: string;
  text: string;
}

/** A row with the indicator that it is of. */
export type MeasuredRow = Row & { indicator: string };

/** All that briefs are made from; read from the engine beforehand, so that making one is pure. */
export interface BriefData {
  catalogue: Catalogue;
  areas: ReadonlyMap<string, Area>;
  topics: ReadonlyMap<string, Topic>;
  official: readonly OfficialIndicator[];
  /** The year that "recent" is held against. */
  now: number;
  /** The rows of a measure in one place, by year; [] where there are none. */
  rows: (indicator: string, group: string, area: string) => readonly Row[];
  /** The rows of a measure in every place that has some. */
  places: (indicator: string, group: string) => ReadonlyMap<string, readonly Row[]>;
  /** Persons living in a place in a year; null where the data do not say. */
  people: (area: string, year: number) => number | null;
  /** The latest year with any value of an indicator in a place. */
  lastYear: (indicator: string, area: string) => number | null;
  /** How many measures have a value of the last ten years, by place. */
  held: ReadonlyMap<string, number>;
  /** Cities and states with records of their own, by country. */
  localities: readonly { id: string; name: string; country: string }[];
  /** The row with every interval that can be known, worked out once for each. */
  sure: (row: Row, topic: Topic) => Row;
  /** The ranks of one place as they were worked out beforehand, by `rankKey`; null where every place is here to be ranked. */
  told: ReadonlyMap<string, RankFacts> | null;
  /** Places of one measure and year as they are ranked, worked out once; filled by `standing.ts`. */
  ranked: Map<string, readonly Placed[]>;
}

interface Given {
  catalogue: Catalogue;
  values: readonly MeasuredRow[];
  lastYears: readonly { indicator: string; area: string; year: number }[];
  official: readonly OfficialIndicator[];
  localities: BriefData['localities'];
}

/** The measure that gives the number of people. */
export const PEOPLE = { indicator: 'population', group: 'total' };

/** Puts the answers of the bulk queries into an order in which each is found at once. */
export function briefData({ catalogue, values, lastYears, official, localities }: Given): BriefData {
  const measures = new Map<string, Map<string, MeasuredRow[]>>();
  for (const row of values) {
    const key = `${row.indicator} ${row.grp}`;
    const places = measures.get(key) ?? new Map<string, MeasuredRow[]>();
    measures.set(key, places);
    const own = places.get(row.area);
    if (own) own.push(row);
    else places.set(row.area, [row]);
  }
  const datasets = new Map(catalogue.datasets.map((dataset) => [dataset.id, dataset]));
  const topics = new Map(
    catalogue.indicators.flatMap((indicator) => {
      const dataset = datasets.get(indicator.dataset);
      return dataset ? [[indicator.id, { indicator, dataset }] as const] : [];
    }),
  );
  const last = new Map(lastYears.map(({ indicator, area, year }) => [`${indicator} ${area}`, year]));
  const none: ReadonlyMap<string, MeasuredRow[]> = new Map();
  const places: BriefData['places'] = (indicator, group) => measures.get(`${indicator} ${group}`) ?? none;
  const rows: BriefData['rows'] = (indicator, group, area) => places(indicator, group).get(area) ?? [];
  const people: BriefData['people'] = (area, year) =>
    rows(PEOPLE.indicator, PEOPLE.group, area).find((row) => row.year === year)?.value ?? null;
  const now = newestYear(catalogue);
  const held = new Map<string, number>();
  for (const areas of measures.values()) {
    for (const [area, own] of areas) {
      const last = own.at(-1)?.year ?? -Infinity;
      if (now - last <= OLD) held.set(area, (held.get(area) ?? 0) + 1);
    }
  }
  const sured = new WeakMap<Row, Row>();
  return {
    catalogue,
    areas: new Map(catalogue.areas.map((area) => [area.id, area])),
    topics,
    official,
    now,
    rows,
    places,
    people,
    sure: (row, topic) => {
      const known = sured.get(row);
      if (known) return known;
      const found = sureRow(row, topic, people(row.area, row.year));
      sured.set(row, found);
      return found;
    },
    lastYear: (indicator, area) => last.get(`${indicator} ${area}`) ?? null,
    held,
    localities,
    told: null,
    ranked: new Map(),
  };
}

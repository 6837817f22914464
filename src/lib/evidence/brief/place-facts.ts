import { THEMES } from '../../catalogue/theme.ts';
import type { Row } from '../../figures/frame.ts';
import { chosenFor } from './choose.ts';
import { crowdsOf } from './crowds.ts';
import { briefData, type BriefData } from './data.ts';
import { BRIEF_MEASURES } from './measures.ts';
import { peersOf } from './peers.ts';
import type { RankFacts } from './rank.ts';
import { rankFacts, rankKey, unranked } from './standing.ts';

/** A row as it travels: what is null at its end is left out, a text is its place in the table of texts. */
type LeanRow = [
  year: number,
  value: number | null,
  low?: number | null,
  high?: number | null,
  n?: number | null,
  flag?: number | null,
  /** Where it is not the year itself. */
  period?: number | null,
  source?: number | null,
];

/**
 * What the brief of one country is made from, without a word of any language but those that a publisher put into a row: whoever has it
 * and the catalogue makes the brief in the language of that catalogue.
 */
export interface PlaceFacts {
  place: string;
  texts: string[];
  /** By `indicator group`. */
  rows: Record<string, LeanRow[]>;
  /** By `rankKey`; what is ranked among nobody is left out. */
  ranks: Record<string, RankFacts>;
  /** The latest year with any value, by indicator of the official list. */
  years: Record<string, number>;
  peers: string[];
}

/** What a page has in its own language beside the facts. */
export type PlaceWords = Pick<BriefData, 'catalogue' | 'official' | 'localities'>;

/**
 * Reads off what the brief of one place is made from.
 *
 * @param id of an area of the catalogue
 * @throws Error for an area that the catalogue does not hold
 */
export function placeFacts(id: string, data: BriefData): PlaceFacts {
  const area = data.areas.get(id);
  if (!area) throw new Error(`There is no place "${id}".`);
  const texts = new Map<string, number>();
  const textOf = (text: string | null): number | null => {
    if (text === null || text === '') return null;
    const at = texts.get(text) ?? texts.size;
    texts.set(text, at);
    return at;
  };
  const lean = ({ year, value, low, high, n, flag, period, source }: Row): LeanRow => {
    const own = period === `${year}` ? null : period;
    const row: LeanRow = [year, value, low, high, n, textOf(flag), textOf(own), textOf(source)];
    while (row.at(-1) === null) row.pop();
    return row;
  };
  const rows = BRIEF_MEASURES.flatMap(({ indicator, group }) => {
    const own = data.rows(indicator, group, id);
    return own.length ? [[`${indicator} ${group}`, own.map(lean)] as const] : [];
  });
  const peers = peersOf(area, data);
  const crowds = crowdsOf(area, peers, data);
  const ranks = THEMES.flatMap((theme) =>
    chosenFor(theme.id, id, data).flatMap(({ candidate: { topic, group, latest } }) => {
      const asked = { area: id, topic, group, row: latest };
      if (unranked(topic) !== null) return [];
      return crowds.map((crowd) => [rankKey(asked, crowd), rankFacts(asked, crowd, data)] as const);
    }),
  );
  const years = data.catalogue.indicators.flatMap(({ id: indicator, official }) => {
    const year = official === 'none' ? null : data.lastYear(indicator, id);
    return year === null ? [] : [[indicator, year] as const];
  });
  return {
    place: id,
    rows: Object.fromEntries(rows),
    ranks: Object.fromEntries(ranks),
    years: Object.fromEntries(years),
    peers: peers.areas.map((peer) => peer.id),
    texts: [...texts.keys()],
  };
}

/**
 * What `countryBrief` and `placeValues` take, for one place alone.
 * @example countryBrief('JPN', dataOfPlace(facts, { catalogue, official, localities })).name
 */
export function dataOfPlace(facts: PlaceFacts, own: PlaceWords): BriefData {
  const { place, texts, peers, years } = facts;
  const textOf = (at: number | null | undefined) => (typeof at === 'number' ? (texts[at] ?? null) : null);
  const values = Object.entries(facts.rows).flatMap(([measure, rows]) => {
    const [indicator = '', grp = ''] = measure.split(/ (.*)/s);
    return rows.map(([year, value, low = null, high = null, n = null, flag, period, source]) => ({
      ...{ indicator, grp, area: place, year, value, low, high, n },
      period: textOf(period) ?? `${year}`,
      flag: textOf(flag) as Row['flag'],
      source: textOf(source) ?? '',
    }));
  });
  const lastYears = Object.entries(years).map(([indicator, year]) => ({ indicator, area: place, year }));
  return {
    ...briefData({ ...own, values, lastYears }),
    told: new Map(Object.entries(facts.ranks)),
    // Who has too few measures to be a peer was left out when the facts were made; the others are as good as the place.
    held: new Map([place, ...peers].map((id) => [id, 1])),
  };
}

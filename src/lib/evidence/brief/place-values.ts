import type { BriefData } from './data.ts';
import { LINE_MEASURES } from './lines.ts';
import { unranked, valued } from './standing.ts';
import type { PlaceValues } from './with-peers.ts';

/** Years back from the newest data that anybody may be set beside. */
const YEARS = 20;
/** Digits of a standard error that still change a rank. */
const DIGITS = 5;

/** The values of every measure of a place that can be ranked, small enough to be fetched for each peer. */
export function placeValues(area: string, data: BriefData): PlaceValues {
  const found: PlaceValues = {};
  for (const { indicator, group } of LINE_MEASURES) {
    const topic = data.topics.get(indicator);
    if (!topic || unranked(topic) !== null) continue;
    const rows = data
      .rows(indicator, group, area)
      .filter(({ flag, year }) => flag !== 'projected' && year > data.now - YEARS);
    if (!rows.length) continue;
    found[`${indicator} ${group}`] = rows.map((row) => {
      const { value, error } = valued(row, topic, data);
      return [row.year, value, Number(error.toPrecision(DIGITS))];
    });
  }
  return found;
}

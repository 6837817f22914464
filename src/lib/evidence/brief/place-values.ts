import type { Area } from '../../catalogue/area.ts';
import { breaksBetween, comparable } from '../../figures/breaks.ts';
import { measureOf, type Row, type Topic } from '../../figures/frame.ts';
import { isRecorded } from '../claimed.ts';
import { candidateOf } from './choose.ts';
import type { BriefData } from './data.ts';
import type { Alone, Held, HeldRow, PlaceValues } from './held.ts';
import { fewTextOf, gradedOf, howSure } from './item.ts';
import { LINE_MEASURES } from './lines.ts';
import { solidHere, unknownBase } from './solid-here.ts';

/** Years back from the newest data that anybody may be set beside; an older value is kept where it is the last one. */
const YEARS = 20;
/** Digits of a limit that still change a rank. */
const DIGITS = 6;

function aloneOf(area: Area, topic: Topic, row: Row): Alone | null {
  if (!comparable(row)) return 'method';
  if (solidHere(area, measureOf(topic), row)) return null;
  return unknownBase(area, row) ? 'unknown' : 'few';
}

function packed(area: Area, topic: Topic, row: Row): HeldRow {
  const limit = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));
  const { year, period, value, low, high } = row;
  const own = period === `${year}` ? null : period;
  const alone = aloneOf(area, topic, row);
  const lean: [number, number, number | null, number | null] = [year, value ?? 0, limit(low), limit(high)];
  return alone ? [...lean, own, alone] : own ? [...lean, own] : lean;
}

/**
 * What a place holds of every measure that briefs may show, small enough to be fetched for each that is set beside others.
 *
 * @param id of an area of the catalogue
 * @throws Error for an area that the catalogue does not hold
 */
export function placeValues(id: string, data: BriefData): PlaceValues {
  const area = data.areas.get(id);
  if (!area) throw new Error(`There is no place "${id}".`);
  const found: PlaceValues = {};
  for (const { indicator, group } of LINE_MEASURES) {
    const candidate = candidateOf(data, indicator, group, id);
    if (!candidate) continue;
    const { topic, latest } = candidate;
    const rows = candidate.rows
      .filter((row) => row === latest || row.year > data.now - YEARS)
      .map((row) => data.sure(row, topic));
    const [first = latest] = rows;
    const last = rows.at(-1) ?? latest;
    const breaks = breaksBetween(topic, id, first.year, last.year);
    const held: Held = {
      rows: rows.map((row) => packed(area, topic, row)),
      grade: gradedOf(candidate, fewTextOf(area, topic, last), data).grade,
      interval: howSure(latest, last, topic.indicator.nature),
      ...(isRecorded(topic) ? { recorded: true } : {}),
    };
    found[`${indicator} ${group}`] = breaks.length
      ? { ...held, breaks: breaks.map(({ year, what }) => [year, what]) }
      : held;
  }
  return found;
}

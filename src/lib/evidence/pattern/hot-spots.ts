import { cellMap } from '../../figures/linked/cell-map.ts';
import type { Hexagons } from '../../figures/pattern/hexagons.ts';
import { getisOrd } from '../../stats/getis-ord.ts';
import type { Finding, Recorded } from './finding.ts';
import { patternWords } from './speak.ts';

/** The false discovery rate at which a hexagon is called a spot. */
export const SPOT_RATE = 0.05;
const LEAST_HEXAGONS = 30;

/**
 * Where records gather: Gi* over equal hexagons with their rings of six, the false discovery rate controlled over all.
 *
 * @example hotSpots(recorded, hexagons).sentence // 'In and around 61 of 845 hexagons (7.2%) recorded burglaries gather …'
 */
export function hotSpots(recorded: Recorded, { h3, counts, neighbours, area, spacing }: Hexagons): Finding {
  const words = patternWords();
  const head = { id: 'hot-spots', question: words.questions['hot-spots'] } as const;
  if (h3.length < LEAST_HEXAGONS)
    return { ...head, kind: 'not', why: words.not.hexagons(LEAST_HEXAGONS, h3.length) };
  if (counts.every((count) => count === counts[0])) return { ...head, kind: 'not', why: words.not.even };
  const spots = getisOrd(counts, neighbours);
  const levels = spots.map(({ z, q }) => (q >= SPOT_RATE ? 0 : z > 0 ? 1 : 2));
  const events = counts.reduce((sum, count) => sum + count, 0);
  const hot = levels.flatMap((level, index) => (level === 1 ? [index] : []));
  const cold = levels.filter((level) => level === 2).length;
  const inside = hot.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  const groups = joined(hot, neighbours);
  const sentence = words.hotSpots.sentence({
    events: recorded.events,
    hot: hot.length,
    all: h3.length,
    groups: groups.length,
    share: inside / events,
    cold,
  });
  return {
    ...head,
    kind: 'found',
    sentence,
    numbers: [
      { name: words.names.hexagons, value: words.whole(h3.length) },
      { name: words.names.hot, value: words.whole(hot.length) },
      { name: words.names.largest, value: words.whole(groups[0]?.length ?? 0) },
      { name: words.names.cold, value: words.whole(cold) },
      { name: words.names.falseSpots, value: words.values.atMost(SPOT_RATE) },
    ],
    caveats: [
      words.hotSpots.people,
      words.hotSpots.cell(words.hexagons(area), spacing),
      words.hotSpots.rough,
      ...words.kinds(recorded.kinds),
      words.recorded,
    ],
    methods: ['getis-ord', 'benjamini-hochberg'],
    drawing: { kind: 'spots', spots: { map: cellMap(h3), levels, summary: sentence } },
  };
}

/** Groups of spots that touch each other, the largest first. */
function joined(spots: readonly number[], neighbours: readonly (readonly number[])[]): number[][] {
  const open = new Set(spots);
  const groups: number[][] = [];
  for (const start of spots) {
    if (!open.delete(start)) continue;
    const group = [start];
    for (const spot of group)
      for (const other of neighbours[spot] ?? []) if (open.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

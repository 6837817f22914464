import type { Point } from '../../figures/figure.ts';
import type { Brief, Item, Standing } from './brief.ts';
import { words } from './speech.ts';

/** A brief as a page carries it: texts that stand in it several times once, points of the small charts as bare numbers. */
export interface PackedBrief {
  texts: string[];
  body: unknown;
}

/** Shorter texts are not worth a place in the table. */
const LEAST_LENGTH = 12;
/** Limits in a small chart are told to this many digits; the value itself is kept. */
const DIGITS = 4;
const MARK = '~';

/** Year, value, low, high, and the period where it is not the year itself. */
type PackedPoint = [number, number | null, number | null, number | null, string?];

const shortened = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));

const packPoint = ({ year, period, value, low, high }: Point): PackedPoint => [
  year,
  value,
  shortened(low),
  shortened(high),
  ...(period === `${year}` ? ([] as const) : ([period] as const)),
];

const unpackPoint = ([year, value, low, high, period]: PackedPoint): Point => ({
  year,
  period: period ?? `${year}`,
  value,
  low,
  high,
  n: null,
  flag: null,
});

const withoutSentence = (standing: Standing) => {
  if ('withheld' in standing) return standing;
  const { sentence: _, ...rest } = standing;
  return rest;
};

type Lean = Omit<Item, 'series' | 'standings'> & {
  series: Omit<Item['series'], 'points'> & { points: PackedPoint[] };
  standings: ReturnType<typeof withoutSentence>[];
};

const packItem = ({ series, standings, ...item }: Item): Lean => ({
  ...item,
  series: { ...series, points: series.points.map(packPoint) },
  standings: standings.map(withoutSentence),
});

const unpackItem = ({ series, standings, ...item }: Lean, place: string): Item => ({
  ...item,
  series: { ...series, points: series.points.map(unpackPoint) },
  standings: standings.map((one) =>
    'withheld' in one ? one : { ...one, sentence: words().rank({ ...one, unit: item.unit, place }) },
  ),
});

/** Every text of a tree that is worth a place in the table, with how often it stands there. */
function count(tree: unknown, counts: Map<string, number>): void {
  if (typeof tree === 'string') {
    if (tree.startsWith(MARK))
      throw new Error(`A brief cannot hold a text that begins with "${MARK}": ${tree}`);
    if (tree.length >= LEAST_LENGTH) counts.set(tree, (counts.get(tree) ?? 0) + 1);
  } else if (tree !== null && typeof tree === 'object') {
    for (const part of Object.values(tree)) count(part, counts);
  }
}

/** The tree with every text changed. */
function changed(tree: unknown, change: (text: string) => string): unknown {
  if (typeof tree === 'string') return change(tree);
  if (Array.isArray(tree)) return tree.map((part) => changed(part, change));
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, changed(part, change)]));
}

/** Makes a brief small for a page; `unpackBrief` gives it back, but for how many were asked and flags in the small charts. */
export function packBrief(brief: Brief): PackedBrief {
  const lean = {
    ...brief,
    sections: brief.sections.map((section) => ({ ...section, items: section.items.map(packItem) })),
  };
  const counts = new Map<string, number>();
  count(lean, counts);
  const texts = [...counts].filter(([, times]) => times > 1).map(([text]) => text);
  const at = new Map(texts.map((text, index) => [text, `${MARK}${index}`]));
  return { texts, body: changed(lean, (text) => at.get(text) ?? text) };
}

/** The brief that was packed. */
export function unpackBrief({ texts, body }: PackedBrief): Brief {
  const lean = changed(body, (text) =>
    text.startsWith(MARK) ? (texts[Number(text.slice(MARK.length))] ?? '') : text,
  ) as Omit<Brief, 'sections'> & {
    sections: (Omit<Brief['sections'][number], 'items'> & { items: Lean[] })[];
  };
  return {
    ...lean,
    sections: lean.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => unpackItem(item, lean.name)),
    })),
  };
}

import type { Catalogue, CatalogueIndicator } from '../../catalogue/catalogue.ts';
import type { Lexicon, MeasureWords } from './lexicon.ts';
import { BRIDGE, compiled, type Found, type Reading } from './reading.ts';
import type { Problem } from './understood.ts';

export type Sex = 'female' | 'male';

/** Something that is measured, where it stands in the sentence. */
export interface ReadMeasure extends Found {
  measure: MeasureWords;
}

/** The measures that a sentence names, the longest words first, taken out of it. */
export function readMeasures(reading: Reading, lexicon: Lexicon): ReadMeasure[] {
  const found: ReadMeasure[] = [];
  for (;;) {
    const [best] = lexicon.measures
      .flatMap((measure) => {
        const match = compiled(measure.phrase, lexicon).exec(reading.text);
        return match ? { measure, match } : [];
      })
      .sort((a, b) => b.match[0].length - a.match[0].length);
    if (!best) return found;
    reading.blank(best.match.index, best.match[0].length, BRIDGE);
    found.push({ measure: best.measure, words: best.match[0], at: best.match.index, groups: {} });
  }
}

/** A measure as the data has it. */
export interface Pick {
  indicator: string;
  group: string;
}

/** The group that stands for everyone, or where the data has none the first one. */
function whole({ hasTotal, breakdowns }: CatalogueIndicator): string {
  const first = breakdowns[0];
  const group = first?.groups[0];
  return hasTotal || !first || !group ? 'total' : `${first.id}=${group.id}`;
}

/**
 * The indicators that a measure may mean, the best first.
 *
 * @param counted whether the sentence gives a number of people or cases rather than a rate or share
 * @param sex the one group that it speaks of; `both` where it compares women with men
 */
export function picksOf(
  measure: MeasureWords,
  catalogue: Catalogue,
  { counted, sex }: { counted: boolean; sex: Sex | 'both' | null },
): { picks: Pick[]; problem: Problem | null } {
  const held = (ids: readonly string[]) =>
    ids.flatMap((id) => catalogue.indicators.find((indicator) => indicator.id === id) ?? []);
  const counts = held(measure.counted ?? []).filter(({ unit }) => unit.kind === 'count');
  const base = counted ? counts : held(measure.indicators);
  const notHeld = (words: string): { picks: Pick[]; problem: Problem } => ({
    picks: held(measure.indicators).map((indicator) => ({
      indicator: indicator.id,
      group: whole(indicator),
    })),
    problem: { kind: 'not-held', words, choices: [] },
  });
  if (base.length === 0) return notHeld(counted ? 'number' : '');
  if (sex === null) {
    return {
      picks: base.map((indicator) => ({ indicator: indicator.id, group: whole(indicator) })),
      problem: null,
    };
  }
  const own = sex === 'both' || counted ? [] : held((sex === 'female' ? measure.women : measure.men) ?? []);
  const split = base.filter(({ breakdowns }) => breakdowns.some(({ id }) => id === 'sex'));
  const picks = [
    ...own.map((indicator) => ({ indicator: indicator.id, group: whole(indicator) })),
    ...split.map(({ id }) => ({ indicator: id, group: `sex=${sex === 'both' ? 'female' : sex}` })),
  ];
  return picks.length ? { picks, problem: null } : notHeld('sex');
}

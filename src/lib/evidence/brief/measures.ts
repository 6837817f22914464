import { siblingsOf } from '../counter/siblings.ts';
import { PEOPLE } from './data.ts';
import { LINE_MEASURES, type MeasureId } from './lines.ts';

/** Everything that a brief may quote, or hold against what it quotes, each once. */
export const BRIEF_MEASURES: readonly Required<MeasureId>[] = [
  ...new Map(
    [
      PEOPLE,
      ...LINE_MEASURES,
      ...LINE_MEASURES.flatMap(({ indicator, group }) =>
        siblingsOf(indicator, group).map((sibling) => ({ indicator: sibling.id, group: sibling.group })),
      ),
    ].map((measure) => [`${measure.indicator} ${measure.group}`, measure]),
  ).values(),
];

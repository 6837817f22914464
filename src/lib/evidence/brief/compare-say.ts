import type { DoNotSay, Item, SayLine } from './brief.ts';
import type { Compared } from './comparison.ts';
import { UNLIKE, type Pair, type Unlike } from './compare-pair.ts';
import type { Names } from './compare-sentence.ts';
import { inOne } from './in-one.ts';
import { OLD } from './old.ts';
import { shortPublisher } from './quantity.ts';
import { compareWords as words } from './speech.ts';

/** More lines are not said in the time of a panel. */
export const MOST_LINES = 8;
/** Lines of one question, and warnings of one kind, so that none crowds out the others. */
const MOST_OF_KIND = 2;

/** Kinds of claims that the numbers do not carry, the gravest first. */
const KINDS = [
  'local',
  'records',
  'overlap',
  'break',
  'years',
  'few',
  'unknown',
  'method',
  'expert',
] as const;
type Kind = (typeof KINDS)[number];

const kindOf = (unlike: Unlike): Kind | null => KINDS.find((kind) => kind === unlike) ?? null;

/** The claim about one measure that somebody may be tempted to make, with the reason against it; of several the gravest. */
export function claimOf(item: Item, pairs: readonly Pair[], names: Names): DoNotSay | null {
  const nameOf = (id: string) => names.get(id) ?? id;
  const ordered = [...pairs].sort(
    (a, b) =>
      ('unlike' in a ? UNLIKE.indexOf(a.unlike) : UNLIKE.length) -
      ('unlike' in b ? UNLIKE.indexOf(b.unlike) : UNLIKE.length),
  );
  for (const pair of ordered) {
    const [first, second] = pair.values;
    const [more, less] = first.value >= second.value ? [pair.first, pair.second] : [pair.second, pair.first];
    const [a, b] = [nameOf(more), nameOf(less)];
    const line = (claim: string, reason: string) => ({ item: item.id, claim, reason });
    if ('unlike' in pair) {
      if (kindOf(pair.unlike) === null) continue;
      return pair.unlike === 'records' || pair.unlike === 'local'
        ? line(words().byThis(item, a, b), pair.why)
        : line(words().more(item, a, b), pair.why);
    }
    if (pair.reads === 'alike' && pair.why !== words().same) return line(words().more(item, a, b), pair.why);
    if (pair.reads !== 'alike' && item.nature === 'expert-scored')
      return line(words().measured(item, a, b), words().measuredReason);
  }
  return null;
}

/** The kind of what makes a claim about a measure untenable. */
function kindOfMeasure({ pairs, item }: Compared): Kind {
  const kinds = pairs.flatMap((pair): Kind[] => {
    if ('unlike' in pair) return [kindOf(pair.unlike) ?? 'method'];
    return pair.reads === 'alike' ? ['overlap'] : item.nature === 'expert-scored' ? ['expert'] : [];
  });
  return KINDS.find((kind) => kinds.includes(kind)) ?? 'method';
}

const FIRM = new Set(['strong', 'moderate']);

/** Lines of one question that may be read aloud: recent, firm for every place, and at least one pair told apart. */
export function sayableOf(measures: readonly Compared[], now: number): SayLine[] {
  return measures
    .filter(({ cells, pairs, against }) => {
      const there = cells.flatMap((cell) => ('latest' in cell ? [cell] : []));
      const firm = there.every(({ grade, latest }) => FIRM.has(grade) && now - latest.year <= OLD);
      return firm && against.length === 0 && pairs.some((pair) => 'reads' in pair && pair.reads !== 'alike');
    })
    .slice(0, MOST_OF_KIND)
    .map(({ item, sentence, cells }) => ({
      item: item.id,
      text: inOne([sentence, words().source(shortPublisher(item))]),
      year: Math.max(...cells.flatMap((cell) => ('latest' in cell ? [cell.latest.year] : []))),
      source: shortPublisher(item),
    }));
}

/** Claims that the numbers do not carry, the gravest kinds first, and those that no comparison of numbers carries. */
export function warningsOf(
  measures: readonly Compared[],
  names: readonly string[],
  local: readonly string[],
): DoNotSay[] {
  const kept = KINDS.flatMap((kind) =>
    measures
      .filter((one) => one.dont !== null && kindOfMeasure(one) === kind)
      .slice(0, MOST_OF_KIND)
      .flatMap(({ dont }) => dont ?? []),
  );
  const [a, b] = local.length ? [local[0], names.find((name) => name !== local[0])] : [];
  return [
    ...(a !== undefined && b !== undefined
      ? [{ item: null, claim: words().safer(a, b), reason: words().local }]
      : []),
    ...kept.slice(0, MOST_LINES - 1),
    ...(measures.length ? [{ item: null, claim: words().policy(names), reason: words().policyReason }] : []),
  ];
}

import * as m from '../../i18n/messages/brief.js';
import type { Item } from './brief.ts';
import type { Cell } from './comparison.ts';
import type { Pair } from './compare-pair.ts';
import { inOne } from './in-one.ts';
import { compareWords as words } from './speech.ts';

/** Names of places by id. */
export type Names = ReadonlyMap<string, string>;

/** A pair in a line of its own: the difference with its interval, or why there is none. */
function pairText(item: Item, pair: Pair, names: Names): string {
  const [a, b] = [names.get(pair.first) ?? pair.first, names.get(pair.second) ?? pair.second];
  if ('unlike' in pair) return words().apartFrom(a, b, pair.why);
  const { difference, bounds, reads, why, values } = pair;
  const when = words().at(a, values[0], b, values[1]);
  if (why === words().same) return words().equal(a, b) + when;
  if (reads === 'alike') return words().between(item, a, b, difference, bounds, why) + when;
  if (reads === 'higher') return m.stop({ words: words().by(item, a, b, difference, bounds) }) + when;
  const turned: [number, number] | null = bounds && [-bounds[1], -bounds[0]];
  return m.stop({ words: words().by(item, b, a, -difference, turned) }) + when;
}

/** Every pair in a line of its own; one line where all are kept apart for the same reason. */
export function pairTexts(item: Item, pairs: readonly Pair[], names: Names): string[] {
  const [first, ...others] = pairs;
  const same = first && 'unlike' in first && others.every(({ why }) => why === first.why);
  return same ? [words().noneHeld(first.why)] : pairs.map((pair) => pairText(item, pair, names));
}

function ofTwo(item: Item, pair: Pair, names: Names): string {
  const { values } = pair;
  const [a, b] = [names.get(pair.first) ?? pair.first, names.get(pair.second) ?? pair.second];
  const [first, second] = values;
  if ('unlike' in pair) return words().unlike(item, a, first, b, second, pair.why);
  if (pair.reads === 'alike') return words().alike(item, a, first, b, second, pair.why);
  return pair.reads === 'higher'
    ? words().higher(item, a, first, b, second)
    : words().higher(item, b, second, a, first);
}

/** What is told apart among three or four places, what is not, and what is not held against each other. */
export function verdictOf(pairs: readonly Pair[], names: Names): string {
  const nameOf = (id: string) => names.get(id) ?? id;
  const below = new Map<string, string[]>();
  const alike: [string, string][] = [];
  const unlike = new Map<string, [string, string][]>();
  for (const pair of pairs) {
    const both: [string, string] = [nameOf(pair.first), nameOf(pair.second)];
    if ('unlike' in pair) unlike.set(pair.why, [...(unlike.get(pair.why) ?? []), both]);
    else if (pair.reads === 'alike') alike.push(both);
    else {
      const [top = '', bottom = ''] = pair.reads === 'higher' ? both : [...both].reverse();
      below.set(top, [...(below.get(top) ?? []), bottom]);
    }
  }
  const sets = [...below].map(([name, under]) => ({ name, below: under }));
  return inOne([
    ...(sets.length ? [words().above(sets)] : []),
    ...(alike.length ? [words().notTold(alike)] : []),
    ...[...unlike].map(([why, both]) => words().notHeld(both.length === pairs.length ? [] : both, why)),
  ]);
}

/** What a measure says of the places that hold it, in one breath; of three or four in a few short sentences. */
export function sentenceOf(item: Item, cells: readonly Cell[], pairs: readonly Pair[], names: Names): string {
  const [only, ...more] = pairs;
  if (only && more.length === 0) return ofTwo(item, only, names);
  const there = cells.flatMap((cell) => ('latest' in cell ? [cell] : []));
  return inOne([words().values(item, there), verdictOf(pairs, names)]);
}

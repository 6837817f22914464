import { GRADES } from '../grounds.ts';
import type { Brief, Item, Point, Standing } from './brief.ts';
import { inOne } from './in-one.ts';
import { OLD } from './old.ts';
import { sentences } from './speech.ts';

/** Points of each kind. */
const COUNT = 3;
/** A place is far up or down where its whole interval of ranks lies in this share of the others. */
export const FAR = 1 / 3;

type Ranked = Extract<Standing, { best: number }>;

/** Where the place lies among all countries, if it can be said. */
const worldOf = ({ standings }: Item): Ranked | null =>
  standings.find((one): one is Ranked => one.among === 'world' && 'best' in one) ?? null;

/** 1: in the better third for sure, -1: in the worse third, 0: between, not known, or neither end is better. */
export function farOf(item: Item): 1 | 0 | -1 {
  const ranked = worldOf(item);
  if (!ranked || item.better === 'neither') return 0;
  const high = ranked.worst <= ranked.of * FAR;
  const low = ranked.best > ranked.of * (1 - FAR);
  if (high === low) return 0;
  return high === (item.better === 'higher') ? 1 : -1;
}

const readsOf = ({ change }: Item) => ('withheld' in change ? null : change.reads);
const sureChange = ({ change }: Item): boolean => !('withheld' in change) && change.low !== null;

/** How large a change is, as a share of the larger value or of the scale. */
function sizeOf({ change, unit }: Item): number {
  if ('withheld' in change || change.reads === 'unclear') return 0;
  const range = unit.min !== null && unit.max !== null && unit.kind === 'score' ? unit.max - unit.min : null;
  const larger = Math.max(Math.abs(change.from.value), Math.abs(change.to.value));
  return Math.abs(change.difference) / (range ?? (larger || 1));
}

interface Scored {
  item: Item;
  /** Compared one after the other; more is stronger. */
  keys: number[];
  point: Point;
}

/** The first of each question by its keys, so that three points are not three times the same. */
function best(scored: readonly Scored[]): Point[] {
  const sorted = [...scored].sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (b.keys[at] ?? 0) - (a.keys[at] ?? 0);
  });
  const themes = new Set<string>();
  return sorted
    .filter(({ item }) => {
      const theme = item.id.split('/')[0] ?? '';
      return !themes.has(theme) && themes.add(theme);
    })
    .slice(0, COUNT)
    .map(({ point }) => point);
}

/** A point that can be made: well graded, better than before or far up, never worse, and nothing found against it. */
function strong(item: Item, place: string): Scored[] {
  const grade = GRADES.indexOf(item.graded.grade);
  const [reads, far] = [readsOf(item), farOf(item)];
  const better = reads === 'better';
  // A clear change for the better is a point even where the place still lies far down; that is told, and will be answered.
  const bad = reads === 'worse' || item.against.length > 0 || (far < 0 && !(better && sureChange(item)));
  if (grade > 1 || bad || (!better && far <= 0)) return [];
  const { change } = item;
  const sentence =
    better && !('withheld' in change)
      ? change.sentence
      : sentences().strongSentence(item, place, worldOf(item));
  const facts = { better, sure: sureChange(item), far };
  return [
    {
      item,
      keys: [-grade, (better ? (facts.sure ? 2 : 1) : 0) + (far > 0 ? 1 : 0), sizeOf(item)],
      point: { item: item.id, sentence, because: sentences().strongBecause(item, facts) },
    },
  ];
}

/** A point that will be made against the speaker, by what speaks against it. */
function challenge(item: Item, place: string, now: number): Scored[] {
  const against = item.against[0];
  const worse = readsOf(item) === 'worse';
  const far = farOf(item) < 0;
  const weak = GRADES.indexOf(item.graded.grade) > 1;
  const old = now - item.latest.year > OLD;
  const { change } = item;
  const { reason } = sentences();
  const reasons = [
    ...(against === undefined ? [] : [reason.against]),
    ...(worse ? [reason.worse] : []),
    ...(far ? [reason.ranked] : []),
    ...(weak ? [reason.grade(item)] : []),
    ...(old ? [reason.old(item)] : []),
  ];
  if (!reasons.length) return [];
  const said =
    worse && !('withheld' in change)
      ? change.sentence
      : sentences().strongSentence(item, place, far ? worldOf(item) : null);
  const heavy = (against === undefined ? 0 : 4) + (worse ? 3 : 0) + (far ? 3 : 0);
  // What is old or weak is a smaller worry than a bad number that stands firm.
  const score = heavy === 0 ? 1 : heavy - (old ? 2 : 0);
  return [
    {
      item,
      keys: [score, -GRADES.indexOf(item.graded.grade), sizeOf(item)],
      point: {
        item: item.id,
        sentence: against === undefined ? said : inOne([said, against]),
        because: sentences().challengeBecause(reasons),
      },
    },
  ];
}

/**
 * The three points that can be made most surely, and the three that will be made against the speaker: by grade, size of the change,
 * rank and what other sources say, one a question. Fewer where the rules find fewer, with the reason.
 */
export function pointsOf(
  items: readonly Item[],
  place: string,
  now: number,
): Pick<Brief, 'strongest' | 'challenged' | 'fewer'> {
  const strongest = best(items.flatMap((item) => strong(item, place)));
  // A measure may be both: better than before, and still far down.
  const challenged = best(items.flatMap((item) => challenge(item, place, now)));
  const fewer = (points: Point[], what: 'strongest' | 'challenged') =>
    points.length < COUNT ? sentences().fewer(points.length, sentences().rule[what]) : null;
  return {
    strongest,
    challenged,
    fewer: { strongest: fewer(strongest, 'strongest'), challenged: fewer(challenged, 'challenged') },
  };
}

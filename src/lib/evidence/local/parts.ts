import type { Nature } from '../../catalogue/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { median } from '../../stats/quantile.ts';
import { signTest } from '../../stats/sign-test.ts';
import type { Argument } from '../argument.ts';
import type { LocalArea } from '../../catalogue/locality.ts';
import type { Language } from '../../i18n/language.ts';
import type { LocalAnswer } from './local-claim.ts';
import { localWords } from './speak.ts';

/** The mean of a measure in one part of a place in the first and the last year; null where that year has no value. */
export interface PartChange {
  name: string;
  before: number | null;
  after: number | null;
}

interface Input {
  /** What is claimed. */
  asked: { name: string; subject: string; changes: readonly PartChange[] };
  /** Other measures of the same survey and years, as counter-evidence. */
  others: readonly { name: string; subject: string; changes: readonly PartChange[] }[];
  place: string;
  /** What the parts are. */
  parts: LocalArea['kind'];
  years: { from: number; to: number };
  nature: Nature;
  /** The measure in the whole place over time. */
  figure: Figure;
  language: Language;
}

/** Half a point: smaller changes of rounded percentages are none. */
const SAME = 0.5;
/** Above this chance of a fair coin, no direction is claimed. */
const CHANCE = 0.05;

function counted(changes: readonly PartChange[]) {
  const differences = changes.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [after - before],
  );
  const up = differences.filter((one) => one > SAME).length;
  const down = differences.filter((one) => one < -SAME).length;
  const clear = up + down > 0 && signTest(Math.max(up, down), up + down) * 2 <= CHANCE;
  const side = clear ? Math.sign(up - down) : 0;
  return { count: differences.length, up, down, side, differences };
}

/**
 * In how many parts of a place a surveyed share rose or fell. The source gives no sample sizes, so the parts are
 * counted: the two-sided sign test asks whether so many would go one way by chance.
 *
 * @returns a text that says why there is no answer
 */
export function partsChanged({
  asked,
  others,
  place,
  parts,
  years,
  nature,
  figure,
  language,
}: Input): LocalAnswer | string {
  const words = localWords(language);
  const { count, up, down, side, differences } = counted(asked.changes);
  if (count === 0) return words.parts.none(asked.subject, years);
  const against = others.flatMap(({ subject, changes }): Argument[] => {
    const other = counted(changes);
    if (other.count === 0 || other.side === side) return [];
    const { up: rose, down: fell } = other;
    return [
      {
        kind: 'opposite',
        sentence: words.parts.other({ subject, rose, fell, count: other.count, parts }),
        view: null,
        q: null,
      },
    ];
  });
  const numbers = { subject: asked.subject, place, parts, years, count, up, down, side };
  return {
    claim: words.parts.claim(numbers),
    say: words.parts.say({ ...numbers, middle: median(differences) }),
    figure,
    grounds: { natures: [nature], recorded: false, draw: side === 0, year: years.to, broken: 0 },
    counter: { arguments: against, looked: others.length, falseDiscoveryRate: 0 },
  };
}

import type { ThemeId } from '../../catalogue/theme.ts';
import type { Nature } from '../../catalogue/dataset.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import type { BriefData } from './data.ts';
import { mostOf } from './choice-rules.ts';
import { OLD } from './old.ts';
import { LINES, measureOfLine, type Line } from './lines.ts';
import { tenBefore } from './change-of.ts';

const WEIGHT: Record<Nature, number> = {
  counted: 0,
  surveyed: 0,
  estimated: 1,
  modelled: 2,
  'expert-scored': 3,
};
const EXPERT = WEIGHT['expert-scored'];

/** A measure that has a value for the place. */
export interface Candidate {
  topic: Topic;
  group: string;
  /** By year; the last is the latest value that is not a projection. */
  rows: readonly Row[];
  latest: Row;
}

/** What a brief shows of a line, and the other measurements that it could have shown. */
export interface Chosen {
  theme: ThemeId;
  candidate: Candidate;
  others: readonly Candidate[];
}

/** The values of a measure in a place up to its latest one that is no projection; null where there is none. */
export function candidateOf(
  data: BriefData,
  indicator: string,
  group: string,
  area: string,
): Candidate | null {
  const topic = data.topics.get(indicator);
  const rows = data.rows(indicator, group, area).filter(({ flag }) => flag !== 'projected');
  const latest = rows.at(-1);
  return topic && latest ? { topic, group, rows, latest } : null;
}

const OFFICIAL = { official: 0, proxy: 1, none: 2 };

/** What the rules compare, the first first; less is better. */
function keys({ topic, rows, latest }: Candidate, data: BriefData): number[] {
  const { indicator } = topic;
  return [
    data.now - latest.year > OLD ? 1 : 0,
    OFFICIAL[indicator.official],
    WEIGHT[indicator.nature] === EXPERT ? 1 : 0,
    data.sure(latest, topic).low === null ? 1 : 0,
    tenBefore(rows, latest) ? 0 : 1,
    WEIGHT[indicator.nature],
    -indicator.coverage.countries,
  ];
}

/** Orders by the first of two lists of numbers in which they differ. */
function byKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function chosenOf(theme: ThemeId, line: Line, area: string, data: BriefData): Chosen | null {
  const [candidate, ...others] = line
    .flatMap((one) => {
      const { indicator, group } = measureOfLine(one);
      const found = candidateOf(data, indicator, group, area);
      return found ? [{ found, order: keys(found, data) }] : [];
    })
    .sort((a, b) => byKeys(a.order, b.order))
    .map(({ found }) => found);
  return candidate ? { theme, candidate, others } : null;
}

/**
 * What a brief about a place shows under a question: of each line the measurement that the rules put first, the newer lines before
 * those whose value is old, and no more than fit.
 */
export function chosenFor(theme: ThemeId, area: string, data: BriefData): Chosen[] {
  const found = LINES[theme].flatMap((line) => chosenOf(theme, line, area, data) ?? []);
  const old = ({ candidate }: Chosen) => data.now - candidate.latest.year > OLD;
  return [...found.filter((one) => !old(one)), ...found.filter(old)].slice(0, mostOf(theme));
}

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Figure } from '../figures/figure.ts';
import type { Row, Topic } from '../figures/frame.ts';
import { median } from '../stats/quantile.ts';
import { isRecorded, type Claimed } from './claimed.ts';
import type { Grounds } from './grounds.ts';

/** The newest year with counted or surveyed data of most countries in the catalogue: what "recent" is held against. */
export function newestYear({ indicators }: Catalogue): number {
  return Math.max(
    ...indicators
      .filter(({ nature }) => nature === 'counted' || nature === 'surveyed')
      .map(({ coverage }) => coverage.fullestLate),
  );
}

/** Countries and territories that the widest indicator reaches. */
export function reached({ indicators }: Catalogue): number {
  return Math.max(...indicators.map(({ coverage }) => coverage.countries));
}

/**
 * What the grade of a claim depends on, read off the rows that it rests on.
 * @returns null where no country answers
 */
export function grounds(claimed: Claimed, catalogue: Catalogue): Grounds | null {
  const topics = claimed.kind === 'pair' ? [claimed.topic, claimed.versus] : [claimed.topic];
  const common = {
    natures: topics.map(({ indicator }) => indicator.nature),
    proxy: topics.some(({ indicator }) => indicator.official === 'proxy'),
    recorded: topics.some(isRecorded),
    across: claimed.kind === 'level' || claimed.kind === 'pair',
    world: reached(catalogue),
    now: newestYear(catalogue),
  };
  if (claimed.kind === 'pair') {
    const { pairs, apart, correlation, side } = claimed.related;
    if (!pairs.length) return null;
    return {
      ...common,
      sample: null,
      countries: pairs.length,
      unclear: 0,
      width: correlation && correlation.high - correlation.low,
      draw: side === 0,
      year: Math.round(median(pairs.flatMap(({ xYear, yYear }) => [xYear, yYear]))),
      broken: apart / (pairs.length + apart),
    };
  }
  const { outcomes, tally } = claimed;
  if (!outcomes.length) return null;
  const broken = claimed.kind === 'change' ? claimed.broken : 0;
  const asks = claimed.kind !== 'level' || claimed.threshold !== null;
  const last = outcomes.flatMap(({ rows }): Row[] => rows.slice(-1));
  const asked = last.flatMap(({ n }) => (n === null ? [] : [n]));
  return {
    ...common,
    sample: asked.length * 2 > last.length ? median(asked) : null,
    countries: outcomes.length,
    unclear: asks ? tally.unclear / tally.count : 0,
    width: null,
    draw: asks && tally.side === 0,
    year: Math.round(median(last.map(({ year }) => year))),
    broken: broken / (outcomes.length + broken),
  };
}

/** What the grade of one view depends on, where it shows a region or one country. */
export function groundsOfFigure(figure: Figure, topic: Topic, catalogue: Catalogue): Grounds {
  const there = figure.rows.filter(({ value }) => value !== null);
  const asked = there.flatMap(({ n }) => (n === null ? [] : [n]));
  return {
    natures: [topic.indicator.nature],
    proxy: topic.indicator.official === 'proxy',
    recorded: isRecorded(topic),
    across: false,
    world: reached(catalogue),
    now: newestYear(catalogue),
    sample: asked.length * 2 > there.length ? median(asked) : null,
    countries: null,
    unclear: 0,
    width: null,
    draw: false,
    year: Math.max(...there.map(({ year }) => year)),
    broken: 0,
  };
}

/** What the grade of a claim about one city or state depends on. */
export function groundsOfPlace(
  own: Pick<Grounds, 'natures' | 'recorded' | 'draw' | 'year' | 'broken'>,
  catalogue: Catalogue,
): Grounds {
  return {
    ...own,
    proxy: false,
    across: false,
    sample: null,
    countries: null,
    world: reached(catalogue),
    unclear: 0,
    width: null,
    now: newestYear(catalogue),
  };
}

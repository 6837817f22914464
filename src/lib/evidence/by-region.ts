import type { Area } from '../catalogue/area.ts';
import type { Language } from '../i18n/language.ts';
import type { Estimate } from '../figures/evidence-figure.ts';
import type { Figure, Measure, Point } from '../figures/figure.ts';
import { forest } from '../figures/forms/forest.ts';
import { measureOf } from '../figures/frame.ts';
import { sourceOf } from '../figures/source.ts';
import { formatYears } from '../i18n/format.ts';
import { claimPhrasesIn } from '../i18n/speak.ts';
import type { Claimed } from './claimed.ts';
import { tally, type Outcome } from './weigh/outcome.ts';
import { thresholdText } from './words.ts';

/** A claim in which countries were counted on two sides. */
type Sided = Exclude<Claimed, { kind: 'pair' }>;

/** The side that the picture follows: that of most countries. */
const followed = ({ tally: { up, down } }: Sided): 1 | -1 => (up >= down ? 1 : -1);

function subjectOf(claimed: Sided, language: Language): string {
  const { share } = claimPhrasesIn(language);
  const { subject } = claimed.topic.indicator;
  const up = followed(claimed) > 0;
  switch (claimed.kind) {
    case 'change':
      return share.change({ subject, up });
    case 'level':
      return share.level({
        subject,
        up,
        threshold: thresholdText(claimed.topic, claimed.threshold ?? 0, language),
      });
    case 'groups': {
      const [a, b] = claimed.names;
      return share.groups({ subject, first: up ? a : b, second: up ? b : a });
    }
  }
}

/** The share of the countries on one side, with its Wilson interval, in percent; missing where none is clear. */
function shareOf(outcomes: readonly Outcome[], side: 1 | -1): Point {
  const { up, down, share } = tally(outcomes);
  const years = outcomes.flatMap(({ rows }) => rows.map(({ year }) => year));
  const year = Math.max(...years);
  const from = Math.min(...years);
  const period = from === year ? `${year}` : `${from}-${year}`;
  const blank = { year, period, value: null, low: null, high: null, n: up + down, flag: 'missing' as const };
  if (share === null) return blank;
  const most = up >= down ? 1 : -1;
  const { value, low, high } =
    most === side ? share : { value: 1 - share.value, low: 1 - share.high, high: 1 - share.low };
  return { ...blank, value: value * 100, low: low * 100, high: high * 100, flag: null };
}

/**
 * The picture of a claim in which countries were counted: in each region and in all together, the share of the countries on
 * the side that most take, with the interval of so small a count.
 *
 * @returns null where no country is on a side
 */
export function byRegion(
  claimed: Sided,
  link: string,
  areas: ReadonlyMap<string, Area>,
  caveats: readonly string[],
  language: Language,
): Figure | null {
  const { topic, outcomes } = claimed;
  const side = followed(claimed);
  const phrases = claimPhrasesIn(language);
  const regionOf = ({ area }: Outcome) => areas.get(area)?.region ?? null;
  const estimates = [...new Set(outcomes.map(regionOf))].flatMap((region): Estimate[] => {
    const label = region === null ? undefined : areas.get(region)?.names[language];
    if (region === null || label === undefined) return [];
    const own = outcomes.filter((outcome) => regionOf(outcome) === region);
    return [{ id: region, label, area: region, ...shareOf(own, side) }];
  });
  const subject = subjectOf(claimed, language);
  const measure: Measure = {
    ...measureOf(topic),
    name: subject.charAt(0).toLocaleUpperCase(language) + subject.slice(1),
    subject,
    unit: { name: phrases.unit, short: '%', kind: 'percent', decimals: 0, min: 0, max: 100 },
    interval: { level: 0.95, method: 'Wilson' },
    ratioScale: false,
  };
  const years = outcomes.flatMap(({ rows }) => rows.map(({ year }) => year));
  const answer = forest(
    {
      link,
      language,
      measure,
      sources: [sourceOf(topic.dataset)],
      places: phrases.countries(outcomes.length),
      period: formatYears(Math.min(...years), Math.max(...years), language),
      things: phrases.region,
      caveats: [phrases.shareCaveat, ...caveats],
      highlight: null,
    },
    {
      estimates,
      reference: { value: 50, label: phrases.half },
      pooled: estimates.length > 1 ? { label: phrases.all, point: shareOf(outcomes, side) } : null,
    },
  );
  return answer.kind === 'figure' ? answer.figure : null;
}

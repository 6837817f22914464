import type { Area } from '../../catalogue/area.ts';
import type { Point } from '../../figures/figure.ts';
import { solid } from '../../figures/finding.ts';
import type { Row } from '../../figures/frame.ts';
import { overlap } from '../../figures/intervals.ts';
import { formatNumber, formatTogether } from '../../i18n/format.ts';
import { spoken } from '../../figures/wording.ts';
import { pointsOf, stated } from './margins.ts';
import { type Around, type Outcome, type Subject } from './outcome.ts';
import { reasonsIn, sentences } from './speak.ts';
import { TOLERANCE } from './tolerance.ts';
import type { Comparison, Understood } from './understood.ts';
import { cannot, nameOf, nounOf } from './wording.ts';

/** In a place of fewer people a rate says little; such places are not missed where a ranking lacks them. */
const LEAST_PEOPLE = 100_000;
/** A ranking of fewer countries is none. */
const LEAST_COUNTRIES = 5;

/**
 * What the data says to a claim that a place is the highest or lowest of many.
 *
 * @param rows the latest value of every country in the window
 */
export function rankVerdict(
  claim: Understood,
  rank: Extract<Comparison, { kind: 'rank' }>,
  area: string,
  rows: readonly Row[],
  subject: Subject,
  around: Around,
): Outcome {
  const { catalogue, language } = around;
  const reasons = reasonsIn(language);
  const { measure, topic, group } = subject;
  const shown: Outcome['shown'] = {
    indicator: topic.indicator.id,
    group,
    by: null,
    places: null,
    years: claim.period.kind === 'in' ? { from: claim.period.year, to: claim.period.year } : null,
    form: 'dots',
    highlight: area,
  };
  const fromTop = topOf(rank.end, subject);
  if (fromTop === null)
    return cannot(reasons.notBetter({ subject: nounOf(subject, language) }), subject, shown);
  if (claim.period.kind !== 'none' && claim.period.kind !== 'in') {
    return cannot(reasons.problem({ kind: 'no-claim', words: '', choices: [] }), subject, shown);
  }
  const countries = catalogue.areas.filter(
    (one) => one.kind === 'country' && isWithin(one, rank.among, catalogue.areas),
  );
  const levels = countries.flatMap((country) => {
    const point = pointsOf(rows, subject, country.id, group).findLast(({ value }) => value !== null);
    return point ? [{ country, point }] : [];
  });
  const own = levels.find(({ country }) => country.id === area);
  if (!countries.some(({ id }) => id === area) || !own) {
    const place = nameOf(area, around);
    return cannot(
      reasons.noValue({ subject: nounOf(subject, language), place, years: null, covered: null }),
      subject,
      shown,
    );
  }
  const firm = levels.filter(({ country, point }) => solid(measure, point, country.population));
  if (!firm.includes(own)) return cannot(reasons.notSolid({ place: nameOf(area, around) }), subject, shown);
  const sorted = firm.sort((a, b) => ((b.point.value ?? 0) - (a.point.value ?? 0)) * (fromTop ? 1 : -1));
  const position = 1 + sorted.filter(({ point }) => beyond(point, own.point, fromTop)).length;
  const large = countries.filter(({ population }) => (population ?? 0) >= LEAST_PEOPLE).length;
  if (sorted.length < LEAST_COUNTRIES) {
    const text = { count: `${sorted.length}`, all: `${large}` };
    return cannot(reasons.rankFew(text), subject, shown);
  }
  const wide = Math.max(TOLERANCE.among.least, Math.floor(sorted.length * TOLERANCE.among.share));
  const holds = rank.within ? position <= wide : position === rank.position;
  const rival = rank.within
    ? undefined
    : sorted.find(({ country, point }) => country.id !== area && overlap(point, own.point));
  const few = sorted.length * 2 < large;
  const word = !holds ? 'not supported' : rival || few ? 'partly' : 'supported';
  const verdict = claim.negated && word !== 'partly' ? (holds ? 'not supported' : 'supported') : word;
  const found = reasons.rank({
    place: nameOf(area, around),
    position: formatNumber(position, 0, language),
    count: formatNumber(sorted.length, 0, language),
    subject: nounOf(subject, language),
    among: nameOf(rank.among, around),
    value: formatTogether(
      [spoken(measure, stated(own.point, subject), language).value, own.point.period],
      language,
    ),
    highest: fromTop,
  });
  const first = sorted[0];
  return {
    verdict,
    reason: sentences(
      [
        found,
        !holds && first && first !== own
          ? reasons.rankFirst({
              place: nameOf(first.country.id, around),
              value: formatTogether(
                [spoken(measure, stated(first.point, subject), language).value, first.point.period],
                language,
              ),
            })
          : null,
        holds && rival ? reasons.rankUnclear({ other: nameOf(rival.country.id, around) }) : null,
        holds && few ? reasons.rankFew({ count: `${sorted.length}`, all: `${large}` }) : null,
      ],
      language,
    ),
    number: position,
    low: null,
    high: null,
    unit: '',
    caveats: [],
    shown,
  };
}

/** Whether the claimed end is that of the high values; null where better and worse cannot be told. */
function topOf(end: 'highest' | 'lowest' | 'best' | 'worst', { measure }: Subject): boolean | null {
  if (end === 'highest' || end === 'lowest') return end === 'highest';
  if (measure.better === 'neither') return null;
  return (end === 'best') === (measure.better === 'higher');
}

function beyond(a: Point, own: Point, fromTop: boolean): boolean {
  const difference = (a.value ?? 0) - (own.value ?? 0);
  return fromTop ? difference > 0 : difference < 0;
}

/** M49 regions that are put together from others. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'M49-419': ['M49-005', 'M49-013', 'M49-029'],
  'M49-202': ['M49-011', 'M49-014', 'M49-017', 'M49-018'],
};

/** Whether a country lies in a region, which is the world, a region, a sub-region or one put together from those. */
function isWithin(country: Area, among: string, areas: readonly Area[]): boolean {
  if (among === 'M49-001') return true;
  const parts = TOGETHER[among] ?? [among];
  const sub = areas.find(({ id }) => id === country.subregion);
  const above = [country.region, country.subregion, sub?.subregion ?? null, sub?.region ?? null];
  return above.some((id) => id !== null && parts.includes(id));
}

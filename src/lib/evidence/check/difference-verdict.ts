import { comparable } from '../../figures/breaks.ts';
import type { Point } from '../../figures/figure.ts';
import { groupName, type Row } from '../../figures/frame.ts';
import { overlap } from '../../figures/intervals.ts';
import { spoken } from '../../figures/wording.ts';
import { formatYear, formatYears } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { ratioOf, timesText } from './change-size.ts';
import { marginCaveats, pointsOf, stated } from './margins.ts';
import { nearest, presentYear, type Around, type Outcome, type Subject } from './outcome.ts';
import { reasonsIn, sentence, sentences } from './speak.ts';
import { fits, TOLERANCE } from './tolerance.ts';
import type { Comparison, Relation, Size, Understood } from './understood.ts';
import { cannot, claimedText, nameOf, nounOf } from './wording.ts';

interface Side {
  area: string;
  group: string;
  name: string;
}

/** What the data says to a claim that one place or group stands above or below another. */
export function differenceVerdict(
  claim: Understood,
  comparison: Exclude<Comparison, { kind: 'rank' }>,
  area: string,
  rows: readonly Row[],
  subject: Subject,
  around: Around,
): Outcome {
  const { language, catalogue } = around;
  const reasons = reasonsIn(language);
  const { measure, topic } = subject;
  const [one, two] = sidesOf(comparison, area, subject, around);
  const noun = comparison.kind === 'place' ? nounOf(subject, language) : measure.subject;
  const shown: Outcome['shown'] = {
    indicator: topic.indicator.id,
    group: comparison.kind === 'group' ? null : subject.group,
    by: comparison.kind === 'group' ? (comparison.group.split('=')[0] ?? null) : null,
    places: comparison.kind === 'place' ? [area, comparison.other] : [area],
    years: null,
    form: 'line',
    highlight: null,
  };
  if (claim.period.kind !== 'none' && claim.period.kind !== 'in') {
    return cannot(reasons.problem({ kind: 'no-claim', words: '', choices: [] }), subject, shown);
  }
  const year = claim.period.kind === 'in' ? claim.period.year : null;
  const points = [one, two].map((side) => pointsOf(rows, subject, side.area, side.group).filter(comparable));
  const [first = [], second = []] = points;
  const empty = first.length === 0 ? one : second.length === 0 ? two : null;
  const pair = pairOf(first, second, year);
  if (empty !== null || pair === null) {
    const place = nameOf((empty ?? one).area, around);
    const years = year === null ? null : formatYear(year, language);
    return cannot(
      reasons.noValue({ subject: noun, place, years, covered: null }),
      subject,
      empty ? null : shown,
    );
  }
  const [a, b] = pair;
  const same = a.value?.toFixed(measure.unit.decimals) === b.value?.toFixed(measure.unit.decimals);
  const unclear = !same && overlap(a, b);
  const above = (a.value ?? 0) > (b.value ?? 0);
  const relation = same ? 'same' : unclear ? 'unclear' : above ? 'higher' : 'lower';
  const claimed = claimedRelation(comparison.relation, measure.better);
  if (claimed === null) return cannot(reasons.notBetter({ subject: noun }), subject, shown);
  const judged = judge(claim, claimed, relation, a, b, subject, language);
  const held = judged.verdict === 'supported';
  const oldest = Math.min(a.year, b.year);
  const limits = [
    held && year === null && presentYear(catalogue) - oldest > TOLERANCE.staleYears
      ? reasons.stale({ year: formatYear(oldest, language) })
      : null,
    held && year !== null && (a.year !== year || b.year !== year)
      ? reasons.otherYears({
          asked: formatYear(year, language),
          used: formatYears(oldest, Math.max(a.year, b.year), language),
        })
      : null,
  ];
  const [higher, lower, high, low] = above ? [one, two, a, b] : [two, one, b, a];
  const phrases = phrasesIn(language);
  const found =
    comparison.kind === 'place'
      ? phrases.pair({
          subject: noun,
          higher: higher.name,
          high: spoken(measure, stated(high, subject), language),
          lower: lower.name,
          low: spoken(measure, stated(low, subject), language),
          relation: relation === 'same' || relation === 'unclear' ? relation : 'higher',
        })
      : phrases.groupsOfOne({
          subject: noun,
          place: nameOf(area, around),
          top: higher.name,
          high: spoken(measure, stated(high, subject), language),
          bottom: lower.name,
          low: spoken(measure, stated(low, subject), language),
          clear: relation !== 'same' && relation !== 'unclear',
        });
  const ratio = measure.ratioScale ? ratioOf(stated(b, subject), stated(a, subject)) : null;
  const digits = measure.unit.decimals + 1;
  const apart = Number(((a.value ?? 0) - (b.value ?? 0)).toFixed(digits));
  return {
    verdict: limits.some((limit) => limit !== null) ? 'partly' : judged.verdict,
    reason: sentences([sentence(found, language), judged.why, ...limits], language),
    number: ratio ? Number(ratio.value.toFixed(2)) : apart,
    low: digits2(ratio?.low ?? null),
    high: digits2(ratio?.high ?? null),
    unit: ratio ? '×' : reasons.pointsUnit(measure.unit.kind === 'percent', measure.unit.short),
    caveats: marginCaveats(subject, pair, language),
    shown,
  };
}

const digits2 = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));

function sidesOf(
  comparison: Exclude<Comparison, { kind: 'rank' }>,
  area: string,
  { topic, group }: Subject,
  around: Around,
): [Side, Side] {
  if (comparison.kind === 'place') {
    const { other } = comparison;
    return [
      { area, group, name: nameOf(area, around) },
      { area: other, group, name: nameOf(other, around) },
    ];
  }
  const side = (own: string) => ({ area, group: own, name: groupName(topic, own) });
  return [side(comparison.group), side(comparison.other)];
}

/** The values to compare: of the claimed year, else of the latest year that both have, else each one's latest. */
function pairOf(
  first: readonly Point[],
  second: readonly Point[],
  year: number | null,
): [Point, Point] | null {
  if (year !== null) {
    const [a, b] = [first, second].map((points) => nearest(points, year, TOLERANCE.nearYears));
    return a && b ? [a, b] : null;
  }
  const [a, b] = [first.at(-1), second.at(-1)];
  if (!a || !b) return null;
  const common = first.findLast((point) => second.some((other) => other.year === point.year));
  const twin = second.findLast((point) => point.year === common?.year);
  if (common && twin && Math.max(a.year, b.year) - common.year <= TOLERANCE.apartYears) return [common, twin];
  return Math.abs(a.year - b.year) <= TOLERANCE.apartYears ? [a, b] : null;
}

/** Better and worse as higher and lower; null where which is better cannot be told. */
function claimedRelation(
  relation: Relation,
  better: 'lower' | 'higher' | 'neither',
): 'higher' | 'lower' | 'same' | null {
  if (relation !== 'better' && relation !== 'worse') return relation;
  if (better === 'neither') return null;
  return (relation === 'better') === (better === 'higher') ? 'higher' : 'lower';
}

function judge(
  claim: Understood,
  claimed: 'higher' | 'lower' | 'same',
  relation: 'higher' | 'lower' | 'same' | 'unclear',
  a: Point,
  b: Point,
  subject: Subject,
  language: string,
): { verdict: Outcome['verdict']; why: string | null } {
  const reasons = reasonsIn(language);
  const holds = claimed === relation;
  if (claimed === 'same') {
    const word = holds ? 'supported' : relation === 'unclear' ? 'partly' : 'not supported';
    return {
      verdict: claim.negated && word !== 'partly' ? (holds ? 'not supported' : 'supported') : word,
      why: null,
    };
  }
  if (claim.negated) {
    if (relation === 'unclear') return { verdict: 'partly', why: reasons.noClear };
    return holds ? { verdict: 'not supported', why: reasons.otherWay } : { verdict: 'supported', why: null };
  }
  if (!holds) {
    const level = relation === 'unclear' || relation === 'same';
    return { verdict: 'not supported', why: level ? reasons.noClear : reasons.otherWay };
  }
  if (claim.size === null) return { verdict: 'supported', why: null };
  return sizeOf(claim.size, a, b, subject, language);
}

function sizeOf(
  size: Size,
  a: Point,
  b: Point,
  { measure }: Subject,
  language: string,
): { verdict: Outcome['verdict']; why: string | null } {
  const reasons = reasonsIn(language);
  const claimed = claimedText(size, measure, language);
  const ratio = ratioOf(b, a);
  const relative =
    size.unit === 'times' || size.unit === 'percent' || size.unit === 'much' || size.unit === 'little';
  if (relative && !measure.ratioScale) {
    return { verdict: 'cannot be checked', why: reasons.noZero({ subject: measure.subject }) };
  }
  if (relative && ratio === null) return { verdict: 'partly', why: reasons.smallBase };
  const times = ratio?.value ?? 1;
  const percent = Math.abs(times - 1) * 100;
  const fit =
    size.unit === 'much'
      ? percent >= TOLERANCE.much.percent
      : size.unit === 'little'
        ? percent <= TOLERANCE.little.percent
        : size.unit === 'times'
          ? fits(size, size.amount >= 1 && times < 1 ? 1 / times : times)
          : fits(size, size.unit === 'percent' ? percent : Math.abs((a.value ?? 0) - (b.value ?? 0)));
  const other = reasons.otherSize({ claimed });
  return fit
    ? { verdict: 'supported', why: null }
    : {
        verdict: 'partly',
        why: relative ? reasons.aside(other, `${timesText(times, language)}×`) : other,
      };
}

import { baseOf } from '../../catalogue/base-of.ts';
import { comparable } from '../../figures/breaks.ts';
import type { Point } from '../../figures/figure.ts';
import type { Row } from '../../figures/frame.ts';
import { spoken } from '../../figures/wording.ts';
import { formatNumber, formatYear, formatYears } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { meets } from './change-size.ts';
import { marginCaveats, pointsOf, stated } from './margins.ts';
import { nearest, presentYear, type Around, type Outcome, type Subject } from './outcome.ts';
import { reasonsIn, sentence, sentences } from './speak.ts';
import { fits, TOLERANCE } from './tolerance.ts';
import type { Size, Understood } from './understood.ts';
import { cannot, claimedText, nameOf, nounOf } from './wording.ts';

/** What the data says to a claim that something stands at, above or below a value in one place. */
export function levelVerdict(
  claim: Understood,
  size: Size,
  area: string,
  rows: readonly Row[],
  subject: Subject,
  around: Around,
): Outcome {
  const { language, catalogue } = around;
  const reasons = reasonsIn(language);
  const { measure, topic, group } = subject;
  const place = nameOf(area, around);
  const noun = nounOf(subject, language);
  const shown: Outcome['shown'] = {
    indicator: topic.indicator.id,
    group,
    by: null,
    places: [area, ...claim.places.filter((id) => id !== area)],
    years: null,
    form: topic.indicator.coverage.from === topic.indicator.coverage.to ? 'dots' : 'line',
    highlight: null,
  };
  const wrong = wrongUnit(size, subject, language);
  if (wrong !== null) return cannot(wrong, subject, shown);
  const points = pointsOf(rows, subject, area, group);
  const there = points.filter(comparable);
  if (claim.period.kind === 'since' || claim.period.kind === 'last') {
    return cannot(reasons.problem({ kind: 'loose-years', words: '', choices: [] }), subject, shown);
  }
  if (claim.period.kind === 'between') {
    return cannot(reasons.problem({ kind: 'no-claim', words: '', choices: [] }), subject, shown);
  }
  const year = claim.period.kind === 'in' ? claim.period.year : null;
  if (year !== null && points.some((point) => point.year === year && point.flag === 'projected')) {
    return cannot(reasons.projected({ year: formatYear(year, language) }), subject, shown);
  }
  const point = year === null ? (there.at(-1) ?? null) : nearest(there, year, TOLERANCE.nearYears);
  if (point === null || point.value === null) {
    const [first, last] = [there.at(0), there.at(-1)];
    return cannot(
      reasons.noValue({
        subject: noun,
        place,
        years: year === null ? null : formatYear(year, language),
        covered: first && last ? formatYears(first.year, last.year, language) : null,
      }),
      subject,
      first ? shown : null,
    );
  }
  const wanted = claim.negated ? complement(size, measure.unit.kind === 'percent') : size;
  const judged = judge(wanted ?? size, point);
  const verdict = claim.negated && wanted === null ? opposite(judged) : judged;
  const limits = [
    verdict === 'supported' && year !== null && point.year !== year
      ? reasons.otherYears({ asked: formatYear(year, language), used: formatYear(point.year, language) })
      : null,
    verdict === 'supported' && year === null && presentYear(catalogue) - point.year > TOLERANCE.staleYears
      ? reasons.stale({ year: formatYear(point.year, language) })
      : null,
  ];
  const at = spoken(measure, stated(point, subject), language);
  const phrases = phrasesIn(language);
  const found = phrases.level({ subject: noun, place, at });
  const limited = limits.some((limit) => limit !== null);
  const claimed = claimedText(wanted ?? size, measure, language);
  const why =
    verdict === 'partly'
      ? reasons.intervalReaches({ claimed })
      : verdict === 'not supported'
        ? reasons.notReached({ claimed })
        : null;
  return {
    verdict: limited ? 'partly' : verdict,
    reason: sentences(
      [sentence(at.interval === null ? found : reasons.aside(found, at.interval), language), why, ...limits],
      language,
    ),
    number: point.value,
    low: stated(point, subject).low,
    high: stated(point, subject).high,
    unit: measure.unit.short.trim(),
    caveats: marginCaveats(subject, [point], language),
    shown,
  };
}

/** Why an amount cannot be held against a measure; null where it can. */
function wrongUnit({ unit, amount }: Size, { measure }: Subject, language: string): string | null {
  const reasons = reasonsIn(language);
  const { kind, name, min, max } = measure.unit;
  const subject = measure.subject;
  const other = reasons.wrongUnit({ claimed: unit, subject, unit: name });
  switch (unit) {
    case 'percent':
      if (kind === 'score') return reasons.scaleNotShare({ subject, unit: name });
      return kind === 'percent' ? null : other;
    case 'per-100000':
      return baseOf(measure.unit) === 100_000 ? null : other;
    case 'number':
      return kind === 'count' ? null : reasons.countNotHeld({ subject, unit: name });
    case 'points':
      return kind === 'score' ? null : other;
    case 'plain': {
      const outside = (min !== null && amount < min) || (max !== null && amount > max);
      if (!outside) return null;
      const text = (value: number) => formatNumber(value, 0, language);
      return reasons.offScale({
        amount: text(amount),
        min: text(min ?? 0),
        max: max === null ? '∞' : text(max),
      });
    }
    default:
      return reasons.problem({ kind: 'no-claim', words: '', choices: [] });
  }
}

function judge(size: Size, point: Point): Outcome['verdict'] {
  const { value, low, high } = point;
  if (value === null) return 'cannot be checked';
  const known = low !== null && high !== null;
  if (fits(size, value)) {
    const open = known && size.bound !== 'near' && !(fits(size, low) && fits(size, high));
    return open ? 'partly' : 'supported';
  }
  return known && size.bound === 'near' && meets(size, low, high) ? 'partly' : 'not supported';
}

/** "Most do not" is said of the others: the share that does is then below half. Null where there are no others. */
function complement(size: Size, percent: boolean): Size | null {
  if (!percent || size.unit !== 'percent') return null;
  const from = (limit: number | null) => (limit === null ? null : 100 - limit);
  const bound = size.bound === 'over' ? 'under' : size.bound === 'under' ? 'over' : 'near';
  return { ...size, amount: 100 - size.amount, bound, least: from(size.most), most: from(size.least) };
}

function opposite(word: Outcome['verdict']): Outcome['verdict'] {
  return word === 'supported' ? 'not supported' : word === 'not supported' ? 'supported' : word;
}

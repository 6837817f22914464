import type { Measure, Point } from '../../figures/figure.ts';
import { groupName } from '../../figures/frame.ts';
import { spoken } from '../../figures/wording.ts';
import { formatNumber, formatWithUnit } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { stated } from './margins.ts';
import type { Around, Outcome, Subject } from './outcome.ts';
import { reasonsIn, sentence } from './speak.ts';
import type { Size } from './understood.ts';

/** The name of a place in the language of the verdict. */
export function nameOf(area: string, { catalogue, language }: Around): string {
  return catalogue.areas.find(({ id }) => id === area)?.names[language] ?? area;
}

/** The noun of a measure, with its group where it has one. */
export function nounOf({ topic, measure, group }: Subject, language: string): string {
  const name = groupName(topic, group);
  return phrasesIn(language).subject(measure.subject, name === '' ? null : name);
}

/** The first and the last value in words. */
export function coursesOf(
  subject: Subject,
  place: string,
  start: Point,
  end: Point,
  language: string,
): string {
  const phrases = phrasesIn(language);
  const text = phrases.course({
    place,
    start: spoken(subject.measure, stated(start, subject), language),
    end: spoken(subject.measure, stated(end, subject), language),
  });
  return sentence(text, language);
}

/** The size that a claim gives, in words. */
export function claimedText(size: Size, measure: Measure, language: string): string {
  const reasons = reasonsIn(language);
  const decimals = Number.isInteger(size.amount) ? 0 : 1;
  const number = formatNumber(size.amount, decimals, language);
  const text = {
    percent: formatWithUnit(size.amount, decimals, '%', language),
    points: reasons.points(number),
    times: reasons.times(number),
    'per-100000': reasons.per100000(number),
    number,
    plain:
      size.reached || measure.unit.kind !== 'count'
        ? formatWithUnit(size.amount, decimals, measure.unit.short, language)
        : number,
    much: '',
    little: '',
  }[size.unit];
  return reasons.amount({ size, text });
}

/** An outcome that says why there is none. */
export function cannot(reason: string, { measure }: Subject, shown: Outcome['shown'] = null): Outcome {
  const unit = measure.unit.short;
  return {
    verdict: 'cannot be checked',
    reason,
    number: null,
    low: null,
    high: null,
    unit,
    caveats: [],
    shown,
  };
}

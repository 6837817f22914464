import { breaksBetween, comparable } from '../../figures/breaks.ts';
import { changeBetween, direction, smallBase, type Change } from '../../figures/change.ts';
import type { Point } from '../../figures/figure.ts';
import type { Row } from '../../figures/frame.ts';
import { movementOf } from '../../figures/wording.ts';
import { formatPeriod, formatTogether, formatYear, formatYears } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { changeNumber, sizeOfChange } from './change-size.ts';
import { marginCaveats, pointsOf } from './margins.ts';
import { nearest, presentYear, type Around, type Outcome, type Shown, type Subject } from './outcome.ts';
import { reasonsIn, sentence, sentences } from './speak.ts';
import { TOLERANCE } from './tolerance.ts';
import { coursesOf, cannot, nameOf, nounOf } from './wording.ts';
import type { Understood } from './understood.ts';

interface Ends {
  start: Point;
  end: Point;
  /** What the claim asked for where the ends are not those years; null where they are. */
  missed: string | null;
  /** The end stands for the present. */
  open: boolean;
}

/** What the data says to a claim that something moved in one place. */
export function changeVerdict(
  claim: Understood,
  area: string,
  rows: readonly Row[],
  subject: Subject,
  around: Around,
): Outcome {
  const points = pointsOf(rows, subject, area, subject.group);
  if (claim.period.kind !== 'none') return overSpan(claim, area, points, subject, around, claim.period);
  const [long, short] = TOLERANCE.spans.map((years) =>
    overSpan(claim, area, points, subject, around, { kind: 'last', years }),
  );
  if (!long || !short || long.verdict === 'cannot be checked') return long ?? cannot('', subject);
  if (long.verdict === short.verdict || short.verdict === 'cannot be checked') return long;
  const spans = formatTogether(TOLERANCE.spans.map(String), around.language);
  const reason = sentences(
    [long.reason, short.reason, reasonsIn(around.language).noYears({ spans })],
    around.language,
  );
  return { ...long, verdict: 'partly', reason };
}

function overSpan(
  claim: Understood,
  area: string,
  points: readonly Point[],
  subject: Subject,
  around: Around,
  period: Exclude<Understood['period'], { kind: 'none' }>,
): Outcome {
  const { language, catalogue } = around;
  const reasons = reasonsIn(language);
  const { measure, topic } = subject;
  const place = nameOf(area, around);
  const there = points.filter(({ value }) => value !== null);
  if (there.length === 0)
    return cannot(
      reasons.noValue({ subject: nounOf(subject, language), place, years: null, covered: null }),
      subject,
    );
  const asked = askedYears(period, there, language);
  const ahead = points.find(({ flag, year }) => flag === 'projected' && year === asked.to);
  if (ahead) return cannot(reasons.projected({ year: formatYear(ahead.year, language) }), subject);
  const ends = endsOf(period, there.filter(comparable), asked.text);
  if (ends === null) {
    return cannot(
      reasons.noPair({ subject: nounOf(subject, language), place, years: asked.text }),
      subject,
      shownOf(claim, area, subject),
    );
  }
  const { start, end } = ends;
  const [cut] = breaksBetween(topic, area, start.year, end.year);
  if (cut) {
    const year = formatYear(cut.year, language);
    return cannot(reasons.broken({ place, year, what: cut.what }), subject, shownOf(claim, area, subject));
  }
  const change = changeBetween(measure, start, end);
  const claimed = claimedWay(claim, subject);
  if (change === null || claimed === null)
    return cannot(reasons.notBetter({ subject: nounOf(subject, language) }), subject);
  const judged = judge(claim, claimed, change, start, end, subject, language);
  const movement = movementOf(measure, { change, start, end }, language);
  const found = phrasesIn(language).changeOne({
    subject: nounOf(subject, language),
    place,
    movement,
    from: formatPeriod(start.period, language),
    to: formatPeriod(end.period, language),
  });
  const used = formatYears(start.year, end.year, language);
  const stale = ends.open && presentYear(catalogue) - end.year > TOLERANCE.staleYears;
  const steps = there.filter(({ year }) => year >= start.year && year <= end.year);
  const steady = !claim.steady || isSteady(steps, direction(change));
  const held = judged.verdict === 'supported';
  const limits = [
    held && ends.missed !== null ? reasons.otherYears({ asked: ends.missed, used }) : null,
    held && stale ? reasons.stale({ year: formatYear(end.year, language) }) : null,
    held && !steady ? reasons.notSteady : null,
  ];
  const limited = limits.some((limit) => limit !== null);
  return {
    verdict: limited ? 'partly' : judged.verdict,
    reason: sentences(
      [sentence(found, language), coursesOf(subject, place, start, end, language), judged.why, ...limits],
      language,
    ),
    ...changeNumber(subject, start, end, language),
    caveats: marginCaveats(subject, [start, end], language),
    shown: shownOf(claim, area, subject, { from: start.year, to: end.year }),
  };
}

function shownOf(
  claim: Understood,
  area: string,
  { topic, group }: Subject,
  years: Shown['years'] = null,
): Outcome['shown'] {
  const places = [area, ...claim.places.filter((id) => id !== area)];
  return { indicator: topic.indicator.id, group, by: null, places, years, form: 'line', highlight: null };
}

/** The years that a claim asks for, as text, and the last of them where it names one. */
function askedYears(
  period: Exclude<Understood['period'], { kind: 'none' }>,
  there: readonly Point[],
  language: string,
): { text: string; to: number | null } {
  const last = there.at(-1)?.year ?? 0;
  switch (period.kind) {
    case 'in':
      return { text: formatYears(period.year - 1, period.year, language), to: period.year };
    case 'since':
      return { text: formatYears(period.from, Math.max(period.from, last), language), to: null };
    case 'between':
      return { text: formatYears(period.from, period.to, language), to: period.to };
    case 'last':
      return { text: formatYears(last - period.years, last, language), to: null };
  }
}

function endsOf(
  period: Exclude<Understood['period'], { kind: 'none' }>,
  points: readonly Point[],
  text: string,
): Ends | null {
  const last = points.at(-1);
  if (!last) return null;
  const from =
    period.kind === 'in' ? period.year - 1 : period.kind === 'last' ? last.year - period.years : period.from;
  const to = period.kind === 'in' ? period.year : period.kind === 'between' ? period.to : last.year;
  const apart = period.kind === 'in' ? 0 : TOLERANCE.nearYears;
  const start = nearest(points, from, apart);
  const end = nearest(points, to, apart);
  if (!start || !end || start.year >= end.year) return null;
  const exact = period.kind === 'last' || (start.year === from && end.year === to);
  return { start, end, missed: exact ? null : text, open: period.kind === 'since' || period.kind === 'last' };
}

/** 1 up, -1 down, 0 no change; null where better and worse cannot be told. */
function claimedWay({ direction: way }: Understood, { measure }: Subject): 1 | 0 | -1 | null {
  if (way === 'up') return 1;
  if (way === 'down') return -1;
  if (way === 'same') return 0;
  if (measure.better === 'neither' || way === null) return null;
  return (way === 'better') === (measure.better === 'higher') ? 1 : -1;
}

function judge(
  claim: Understood,
  claimed: 1 | 0 | -1,
  change: Change,
  start: Point,
  end: Point,
  subject: Subject,
  language: string,
): { verdict: Outcome['verdict']; why: string | null } {
  const reasons = reasonsIn(language);
  const way = direction(change);
  const unclear = change.kind === 'unclear';
  if (claimed === 0) {
    const same = isSame(subject, start, end);
    const kept = same ? 'supported' : unclear ? 'partly' : 'not supported';
    return { verdict: claim.negated ? opposite(kept) : kept, why: null };
  }
  const sized =
    way === claimed && claim.size !== null
      ? sizeOfChange(claim.size, change, start, end, subject, language)
      : null;
  if (sized?.verdict === 'cannot be checked') return sized;
  const held = way !== claimed ? 'not supported' : (sized?.verdict ?? 'supported');
  if (claim.negated) {
    if (unclear) return { verdict: 'partly', why: reasons.noClear };
    return { verdict: opposite(held), why: held === 'supported' ? reasons.otherWay : null };
  }
  if (way === claimed) return { verdict: held, why: sized?.why ?? null };
  return { verdict: 'not supported', why: way === 0 ? reasons.noClear : reasons.otherWay };
}

function opposite(word: Outcome['verdict']): Outcome['verdict'] {
  return word === 'supported' ? 'not supported' : word === 'not supported' ? 'supported' : word;
}

function isSame({ measure }: Subject, start: Point, end: Point): boolean {
  if (start.value === null || end.value === null) return false;
  const difference = Math.abs(end.value - start.value);
  if (measure.unit.kind === 'percent') return difference <= TOLERANCE.same.points;
  const { min, max } = measure.unit;
  const base = measure.ratioScale ? Math.abs(start.value) : min !== null && max !== null ? max - min : 5;
  return smallBase(measure, start) && measure.ratioScale
    ? start.value.toFixed(measure.unit.decimals) === end.value.toFixed(measure.unit.decimals)
    : difference <= (base * TOLERANCE.same.percent) / 100;
}

function isSteady(points: readonly Point[], way: number): boolean {
  return points.slice(1).every(({ value }, index) => {
    const before = points[index]?.value ?? null;
    return value !== null && before !== null && Math.sign(value - before) === way;
  });
}

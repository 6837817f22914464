import { formatPeriod } from '../i18n/format.ts';
import type { Moving, Phrases } from '../i18n/phrases.ts';
import { phrasesIn } from '../i18n/speak.ts';
import type { Measure } from './figure.ts';
import { type Finding, type Level, type Moved } from './finding.ts';
import { subjectOf, versusSubject, type Frame } from './frame.ts';
import { overlap } from './intervals.ts';
import { crowdOf, movementOf, nameable, sharedSpan, spoken, tally, valueText } from './wording.ts';

interface Speaker {
  frame: Frame;
  measure: Measure;
  phrases: Phrases;
  subject: string;
}

/**
 * The finding in words, without a full stop: what moved, what is highest, what goes together; or plainly that nothing
 * clear can be said. Rules for what is claimed: `change.ts` (percentages, overlapping intervals), `breaks.ts` (no
 * comparison across a break), `finding.ts` (who may be named as highest).
 *
 * @example title(frame, measure, finding) // 'The homicide rate in Brazil fell by 25% between 2000 and 2020'
 */
export function title(frame: Frame, measure: Measure, finding: Finding): string {
  const speaker = { frame, measure, phrases: phrasesIn(frame.language), subject: subjectOf(frame) };
  switch (finding.kind) {
    case 'changes':
      return finding.moved.length ? ofChanges(speaker, finding.moved) : ofRanking(speaker, finding.still);
    case 'ranking':
      return ofRanking(speaker, finding.levels);
    case 'groups':
      return ofGroups(speaker, finding.places);
    case 'relation':
      return ofRelation(speaker, finding);
  }
}

function ofChanges({ frame, measure, phrases, subject }: Speaker, moved: readonly Moved[]): string {
  const language = frame.language;
  const moving = (one: Moved): Moving => ({
    place: one.label,
    movement: movementOf(measure, one, language),
    from: formatPeriod(one.start.period, language),
    to: formatPeriod(one.end.period, language),
  });
  const [first, second, third] = moved;
  const highlighted = moved.find(({ area }) => area === frame.highlight);
  if (highlighted && second) {
    const others = tally(moved.filter((one) => one !== highlighted));
    return phrases.clauses([phrases.changeOne({ subject, ...moving(highlighted) }), phrases.others(others)]);
  }
  if (first && !second) return phrases.changeOne({ subject, ...moving(first) });
  const span = sharedSpan(moved, language);
  if (first && second && !third) {
    return phrases.changeTwo({ subject, moves: [moving(first), moving(second)], span });
  }
  const crowd = {
    ...crowdOf(
      frame,
      moved.map(({ area }) => area),
    ),
    count: moved.length,
  };
  return phrases.changeMany({ subject, tally: tally(moved), crowd, span });
}

function ofRanking({ frame, measure, phrases, subject }: Speaker, unsorted: readonly Level[]): string {
  const levels = [...unsorted].sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const at = ({ point }: Level) => spoken(measure, point, frame.language);
  const crowd = crowdOf(
    frame,
    levels.map(({ area }) => area),
  );
  const shown = ({ point }: Level) => (point.value ?? 0).toFixed(measure.unit.decimals);
  const [a, b, c] = levels;
  if (!a) return phrases.noComparison({ subject, crowd });
  if (!b) return phrases.level({ subject, place: a.label, at: at(a) });
  if (!c) {
    const relation = shown(a) === shown(b) ? 'same' : overlap(a.point, b.point) ? 'unclear' : 'higher';
    return phrases.pair({ subject, higher: a.label, high: at(a), lower: b.label, low: at(b), relation });
  }
  const own = levels.find(({ area }) => area === frame.highlight);
  if (own) {
    const clear = levels.filter((one) => shown(one) !== shown(own) && !overlap(one.point, own.point));
    const above = clear.filter(({ point }) => (point.value ?? 0) > (own.point.value ?? 0)).length;
    return phrases.position({
      subject,
      place: own.label,
      above,
      below: clear.length - above,
      crowd: { ...crowd, count: crowd.count - 1 },
      clearly: own.point.low !== null,
    });
  }
  const named = levels.filter((level) => nameable(frame, measure, level));
  const top = named[0];
  if (!top) return phrases.noComparison({ subject, crowd });
  const judged =
    named.length === levels.length
      ? crowd
      : {
          ...crowdOf(
            frame,
            named.map(({ area }) => area),
          ),
          solid: true,
        };
  const ties = named.filter((one) => shown(one) === shown(top));
  if (ties.length > 1) {
    const value = valueText(measure, top.point.value ?? 0, frame.language);
    const places = ties.map(({ label }) => label);
    return phrases.sharedHighest({ subject, places, count: ties.length, value, crowd: judged });
  }
  const rivals = named.filter((one) => one !== top && overlap(one.point, top.point));
  const other = rivals[0];
  if (other) {
    return phrases.unclearHighest({
      subject,
      place: top.label,
      other: other.label,
      count: rivals.length,
      crowd: judged,
    });
  }
  return phrases.highest({ subject, place: top.label, at: at(top), crowd: judged });
}

function ofGroups(
  { frame, measure, phrases, subject }: Speaker,
  places: Extract<Finding, { kind: 'groups' }>['places'],
): string {
  const clear = ({ levels: [a, b] }: { levels: Level[] }) =>
    a !== undefined && b !== undefined && a.point.value !== b.point.value && !overlap(a.point, b.point);
  const only = places.length === 1 ? places[0] : undefined;
  const top = only?.levels[0];
  const bottom = only?.levels.at(-1);
  if (only && top && bottom) {
    return phrases.groupsOfOne({
      subject,
      place: only.label,
      top: top.label,
      high: spoken(measure, top.point, frame.language),
      bottom: bottom.label,
      low: spoken(measure, bottom.point, frame.language),
      clear: clear(only),
    });
  }
  const times = new Map<string, number>();
  for (const place of places) {
    const label = place.levels[0]?.label ?? '';
    times.set(label, (times.get(label) ?? 0) + (clear(place) ? 1 : 0));
  }
  const [label, count] = [...times].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const crowd = crowdOf(
    frame,
    places.map(({ area }) => area),
  );
  if (count === 0) return phrases.noComparison({ subject, crowd });
  const clearly = places.some(({ levels }) => levels.some(({ point }) => point.low !== null));
  return phrases.groupsOfMany({ subject, top: label, times: count, crowd, clearly });
}

function ofRelation(
  { frame, phrases, subject }: Speaker,
  finding: Extract<Finding, { kind: 'relation' }>,
): string {
  const { correlation, count } = finding;
  const clear = correlation !== null && (correlation.low > 0 || correlation.high < 0);
  return phrases.relation({
    x: versusSubject(frame),
    y: subject,
    direction: !clear ? 'unclear' : correlation.rho > 0 ? 'same' : 'opposite',
    crowd: { count, countries: true },
  });
}

import { formatYears } from '../i18n/format.ts';
import { phrasesIn } from '../i18n/speak.ts';
import type { Answer, FigureRow, Form } from './figure.ts';
import { areaName, subjectOf, versusSubject, type Frame } from './frame.ts';
import { crowdOf } from './wording.ts';

/** When an area has values at all. */
export interface Covered {
  area: string;
  from: number;
  to: number;
}

/**
 * The answer that has nothing to draw, with the reason: no places chosen, nothing in these years (and in which there
 * is), or every value missing (and why).
 *
 * @param covered the years that each place of the frame has values for, whatever was asked
 */
export function nothing(
  frame: Frame,
  form: Form,
  rows: readonly FigureRow[],
  covered: readonly Covered[],
): Answer {
  const phrases = phrasesIn(frame.language);
  const { empty } = phrases;
  const asked = formatYears(frame.asked.from, frame.asked.to, frame.language);
  if (frame.places.length === 0) return { kind: 'empty', empty: empty.noPlaces };
  if (form === 'scatter') {
    if (!frame.versus) return { kind: 'empty', empty: empty.noVersus };
    return { kind: 'empty', empty: empty.noPairs({ x: versusSubject(frame), y: subjectOf(frame), asked }) };
  }
  if (form === 'slope' && frame.asked.from === frame.asked.to) return { kind: 'empty', empty: empty.oneYear };
  const names = frame.places.map((id) => areaName(frame, id));
  const places =
    names.length <= 5 ? phrases.placesFew(names) : phrases.placesAll(crowdOf(frame, frame.places));
  const there = covered.filter(({ area }) => frame.everywhere || frame.places.includes(area));
  const span = there.length
    ? formatYears(
        Math.min(...there.map(({ from }) => from)),
        Math.max(...there.map(({ to }) => to)),
        frame.language,
      )
    : null;
  if (rows.length && rows.every(({ value }) => value === null)) {
    const flags = [...new Set(rows.map(({ flag }) => flag ?? 'missing'))];
    return { kind: 'empty', empty: empty.allMissing({ places, asked, flags }) };
  }
  return {
    kind: 'empty',
    empty:
      form === 'slope'
        ? empty.noEnds({ places, asked, covered: span })
        : empty.noRows({ places, asked, covered: span }),
  };
}

/** How many groups are offered in place of one that has no values. */
const OFFERED = 6;

/** The answer where the groups asked for have no values anywhere, though others do. */
export function noGroup(frame: Frame, groups: readonly string[]): Answer {
  const group = frame.by?.name ?? frame.groups[0]?.name ?? '';
  return {
    kind: 'empty',
    empty: phrasesIn(frame.language).empty.noGroup({ group, groups: groups.slice(0, OFFERED) }),
  };
}

/** Whether rows hold anything to draw. */
export function hasValue(rows: readonly { value: number | null }[]): boolean {
  return rows.some(({ value }) => value !== null);
}

import type { Measure, Point } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { flagText } from './flag.ts';
import { countText, intervalText, valueText } from './number.ts';
import { joined } from './text.ts';

/** What a tooltip shows and a live region says about one mark. */
export interface Note {
  /** Place, and the group where the figure is split. */
  title: string;
  period: string;
  /** One line a measure: label ('' where there is but one), value with unit, or why there is none. */
  values: { label: string; value: string; interval: string | null }[];
  /** Cases behind it, flag and the like, each a sentence or phrase. */
  remarks: string[];
}

/** A mark that can be pointed at, tapped, or reached by the arrow keys. */
export interface Target {
  /** Unique in its chart. */
  key: string;
  x: number;
  y: number;
  note: Note;
}

/** How a pointer finds its target: nearest along x, along y, nearest at all, or only the shape under it. */
export type Reach = 'x' | 'y' | 'near' | 'shape';

/** What every layout has: its size, and its targets; left and right move along a track, up and down across. */
export interface Placed {
  width: number;
  height: number;
  reach: Reach;
  tracks: Target[][];
}

/** Gathers what is known about one point of a measure. */
export function noteOf(title: string, point: Point, measure: Measure, language: Language): Note {
  return {
    title,
    period: point.period,
    values: [{ label: '', ...valueLine(point, measure, language) }],
    remarks: remarksOf(point, measure, language),
  };
}

/** A value with its interval as text; where it is missing, the reason in its place. */
export function valueLine(point: Point, measure: Measure, language: Language) {
  if (point.value === null) return { value: flagText(point.flag ?? 'missing', language), interval: null };
  return {
    value: valueText(point.value, measure, language),
    interval: intervalText(point.low, point.high, measure, language),
  };
}

/** Number of cases and flag of a point as phrases. */
export function remarksOf(point: Point, measure: Measure, language: Language): string[] {
  const remarks: string[] = [];
  if (point.n !== null) {
    const told = { count: point.n, n: countText(point.n, language) };
    const words = measure.nature === 'surveyed' ? m.people_asked : m.cases_counted;
    remarks.push(words(told, { locale: language }));
  }
  if (point.value !== null && point.flag !== null) remarks.push(flagText(point.flag, language));
  return remarks;
}

/** The note as one line to be read aloud. */
export function spoken(note: Note, language: Language): string {
  const locale = language;
  const values = note.values.map(({ label, value, interval }) => {
    const sure = interval === null ? value : m.value_with_interval({ value, interval }, { locale });
    return label === '' ? sure : m.labelled({ label, value: sure }, { locale });
  });
  const subject = joined(
    [note.title, note.period].filter((part) => part !== ''),
    language,
  );
  return [subject, ...values, ...note.remarks].join(m.full_stop({}, { locale }));
}

/** The target that a pointer at (x, y) means, or null where none is near enough. */
export function findTarget(placed: Placed, x: number, y: number): Target | null {
  if (placed.reach === 'shape') return null;
  const scale = placed.reach === 'x' ? [1, 0.02] : placed.reach === 'y' ? [0.02, 1] : [1, 1];
  let best: Target | null = null;
  let least = placed.reach === 'near' ? 32 ** 2 : Infinity;
  for (const track of placed.tracks) {
    for (const target of track) {
      const distance = ((target.x - x) * (scale[0] ?? 1)) ** 2 + ((target.y - y) * (scale[1] ?? 1)) ** 2;
      if (distance < least) [best, least] = [target, distance];
    }
  }
  return best;
}

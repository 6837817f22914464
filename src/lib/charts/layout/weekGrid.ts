import type { Language } from '../../i18n/language.ts';
import { px, smallFont } from './frame.ts';
import { textWidth } from './text.ts';

/** Classes of a grid that runs from nothing to its fullest cell. */
const CLASSES = 7;
/** Beside the classes from 0 up: hours whose counts are held back. */
const HELD = CLASSES + 1;

/** Names of the days from Monday on. */
function dayNames(language: Language): string[] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2024, 0, 1 + day)));
}

export interface PlacedWeek {
  width: number;
  height: number;
  left: number;
  top: number;
  /** Width and height of one hour of one day. */
  cell: [number, number];
  /**
   * One path for each colour, chosen hours apart from the others; `fill` is null for hours that are held back. Always all of
   * them in one order, some empty: while a hand moves only their forms change.
   */
  paths: { key: string; d: string; fill: string | null; opacity: number }[];
  frame: { x: number; y: number; width: number; height: number } | null;
  days: { text: string; y: number }[];
  hours: { text: string; x: number }[];
  /** The most records that a shown hour of the week has. */
  most: number;
  /** Whether an hour is empty, and whether one is held back: what the key must tell. */
  empty: boolean;
  held: boolean;
}

/** The colours from the least class to the fullest. */
export const WEEK_COLOURS = Array.from({ length: CLASSES }, (_, index) => `var(--seq-${index + 1})`);

/**
 * Places the hours of a week, a row a day, darker where there is more; empty hours have a colour of their own.
 * @param hidden 1 for each hour whose count is held back; null where none is
 * @param chosen ends of the chosen block, as [weekday, weekday], [hour, hour]
 */
export function weekGrid(
  counts: Uint32Array,
  hidden: Uint8Array | null,
  chosen: { weekday: readonly [number, number]; hour: readonly [number, number] } | null,
  { width, font, language }: { width: number; font: number; language: Language },
): PlacedWeek {
  const small = smallFont(font);
  const days = dayNames(language);
  const left = Math.round(Math.max(...days.map((day) => textWidth(day, small))) + font * 0.6);
  const top = Math.ceil(font * 1.6);
  const wide = (width - left) / 24;
  const high = Math.max(24, Math.min(30, wide * 1.15));
  const gap = wide > 10 ? 1 : 0.5;
  let most = 0;
  for (let bin = 0; bin < 168; bin++) most = Math.max(most, counts[bin] ?? 0);
  const parts = new Array<string>(2 * (HELD + 1)).fill('');
  let [empty, held] = [false, false];
  for (let bin = 0; bin < 168; bin++) {
    const [day, hour] = [Math.floor(bin / 24), bin % 24];
    const count = counts[bin] ?? 0;
    const level = hidden?.[bin] === 1 ? HELD : count === 0 ? 0 : Math.ceil((count / most) * CLASSES);
    empty ||= level === 0;
    held ||= level === HELD;
    const inside =
      chosen === null ||
      (day >= chosen.weekday[0] &&
        day <= chosen.weekday[1] &&
        hour >= chosen.hour[0] &&
        hour <= chosen.hour[1]);
    const slot = 2 * level + (inside ? 0 : 1);
    parts[slot] =
      `${parts[slot] ?? ''}M${px(left + hour * wide)},${px(top + day * high)}h${px(wide - gap)}v${px(high - gap)}h${px(gap - wide)}Z`;
  }
  return {
    width,
    height: Math.ceil(top + 7 * high),
    left,
    top,
    cell: [wide, high],
    paths: parts.map((d, at) => {
      const level = Math.floor(at / 2);
      return {
        key: `${level === HELD ? 'held' : level}-${at % 2 === 0 ? 'in' : 'out'}`,
        d,
        fill: level === HELD ? null : level === 0 ? 'var(--map-void)' : (WEEK_COLOURS[level - 1] ?? ''),
        opacity: at % 2 === 0 ? 1 : 0.32,
      };
    }),
    frame: chosen && {
      x: px(left + chosen.hour[0] * wide),
      y: px(top + chosen.weekday[0] * high),
      width: px((chosen.hour[1] - chosen.hour[0] + 1) * wide - gap),
      height: px((chosen.weekday[1] - chosen.weekday[0] + 1) * high - gap),
    },
    days: days.map((text, day) => ({ text, y: px(top + (day + 0.5) * high) })),
    hours: [0, 3, 6, 9, 12, 15, 18, 21]
      .filter((hour) => wide * 3 > small * 2.4 || hour % 6 === 0)
      .map((hour) => ({ text: String(hour).padStart(2, '0'), x: px(left + hour * wide) })),
    ...{ most, empty, held },
  };
}

/**
 * The hour of the week under a place of the drawing; null for the day or the hour where it lies on the names of the other, so
 * that a name stands for its whole row or column.
 */
export function hourAt(
  placed: Pick<PlacedWeek, 'left' | 'top' | 'cell'>,
  x: number,
  y: number,
): { weekday: number | null; hour: number | null } {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.floor(value)));
  return {
    weekday: y < placed.top ? null : clamp((y - placed.top) / placed.cell[1], 6),
    hour: x < placed.left ? null : clamp((x - placed.left) / placed.cell[0], 23),
  };
}

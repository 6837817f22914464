import { px, smallFont } from './frame.ts';
import { textWidth } from './text.ts';

/** Classes of a grid that runs from nothing to its fullest cell. */
const CLASSES = 7;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export interface PlacedWeek {
  width: number;
  height: number;
  left: number;
  top: number;
  /** Width and height of one hour of one day. */
  cell: [number, number];
  /** One path for each colour, chosen hours apart from the others. */
  paths: { key: string; d: string; fill: string; opacity: number }[];
  frame: { x: number; y: number; width: number; height: number } | null;
  days: { text: string; y: number }[];
  hours: { text: string; x: number }[];
  /** The most records that an hour of the week has. */
  most: number;
}

/**
 * Places the hours of a week, a row a day, darker where there is more; empty hours have a colour of their own.
 * @param chosen ends of the chosen block, as [weekday, weekday], [hour, hour]
 */
export function weekGrid(
  counts: Uint32Array,
  chosen: { weekday: readonly [number, number]; hour: readonly [number, number] } | null,
  { width, font }: { width: number; font: number },
): PlacedWeek {
  const small = smallFont(font);
  const left = Math.ceil(textWidth('Wed', small) + font * 0.6);
  const top = Math.ceil(font * 1.6);
  const wide = (width - left) / 24;
  const high = Math.max(24, Math.min(30, wide * 1.15));
  const gap = wide > 10 ? 1 : 0.5;
  let most = 0;
  for (let bin = 0; bin < 168; bin++) most = Math.max(most, counts[bin] ?? 0);
  const parts = new Map<string, string>();
  for (let bin = 0; bin < 168; bin++) {
    const [day, hour] = [Math.floor(bin / 24), bin % 24];
    const count = counts[bin] ?? 0;
    const level = count === 0 ? 0 : Math.ceil((count / most) * CLASSES);
    const inside =
      chosen === null ||
      (day >= chosen.weekday[0] &&
        day <= chosen.weekday[1] &&
        hour >= chosen.hour[0] &&
        hour <= chosen.hour[1]);
    const key = `${level}-${inside ? 'in' : 'out'}`;
    const piece = `M${px(left + hour * wide)},${px(top + day * high)}h${px(wide - gap)}v${px(high - gap)}h${px(gap - wide)}Z`;
    parts.set(key, (parts.get(key) ?? '') + piece);
  }
  return {
    width,
    height: Math.ceil(top + 7 * high),
    left,
    top,
    cell: [wide, high],
    paths: [...parts].map(([key, d]) => ({
      key,
      d,
      fill: key.startsWith('0') ? 'var(--map-void)' : `var(--seq-${key.charAt(0)})`,
      opacity: key.endsWith('out') ? 0.32 : 1,
    })),
    frame: chosen && {
      x: px(left + chosen.hour[0] * wide),
      y: px(top + chosen.weekday[0] * high),
      width: px((chosen.hour[1] - chosen.hour[0] + 1) * wide - gap),
      height: px((chosen.weekday[1] - chosen.weekday[0] + 1) * high - gap),
    },
    days: DAYS.map((text, day) => ({ text, y: px(top + (day + 0.5) * high) })),
    hours: [0, 3, 6, 9, 12, 15, 18, 21]
      .filter((hour) => wide * 3 > small * 2.4 || hour % 6 === 0)
      .map((hour) => ({ text: String(hour).padStart(2, '0'), x: px(left + hour * wide) })),
    most,
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

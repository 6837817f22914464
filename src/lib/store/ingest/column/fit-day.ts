import * as m from '../../../i18n/messages/intake.js';
import { FIRST_SERIAL, isoDay, isoTime, LAST_SERIAL, serialDay } from './calendar.ts';
import { DMY, MDY, ORDERS, YMD } from './date-scan.ts';
import { classesWhere, type Fit, IssueList, type Question, together } from './fit.ts';
import { hints } from './header-hints.ts';
import { CLASS } from './reading.ts';
import type { Tally } from './tally.ts';

const BITS = { ymd: YMD, dmy: DMY, mdy: MDY } as const;
const FIRST_WORDS = { ymd: m.first_ymd, dmy: m.first_dmy, mdy: m.first_mdy } as const;
/** Different values that make it sure that eight digits, or six, are no plain numbers. */
const SURE_CODES = 8;

interface Order {
  order: (typeof ORDERS)[number];
  ambiguous: boolean;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
}

function decideOrder(tally: Tally): Order {
  const fitting = (bit: number): number =>
    together(
      classesWhere(tally, (kind) => kind > CLASS.day && kind < CLASS.month && ((kind - CLASS.day) & bit) > 0),
    ).count;
  const counts = { ymd: fitting(YMD) + tally.count(CLASS.dayCode), dmy: fitting(DMY), mdy: fitting(MDY) };
  const best = Math.max(counts.ymd, counts.dmy, counts.mdy);
  const can = ORDERS.filter((order) => counts[order] === best);
  const only = can[0];
  if (can.length === 1 && only) return { order: only, ambiguous: false };
  const named = (['ymd', 'dmy', 'mdy'] as const).map((order) => tally.trait(`named-${order}`));
  const open = tally.trait('day-month-differ');
  const most = Math.max(...named);
  if (open === 0) {
    const order = most > 0 ? (ORDERS[named.indexOf(most)] ?? 'dmy') : can.includes('dmy') ? 'dmy' : 'mdy';
    return { order, ambiguous: false };
  }
  // Monthly figures: one of the two numbers is always 1, over more than one year.
  if (tally.yearMax > tally.yearMin) {
    if (tally.firsts === 2 && bits(tally.seconds) >= 3) return { order: 'dmy', ambiguous: false };
    if (tally.seconds === 2 && bits(tally.firsts) >= 3) return { order: 'mdy', ambiguous: false };
  }
  return { order: can.includes('dmy') ? 'dmy' : (only ?? 'dmy'), ambiguous: true };
}

function isoMoment(moment: number, withTime: boolean): string {
  const day = isoDay(Math.floor(moment / 86_400));
  return withTime ? `${day}T${isoTime(moment % 86_400)}` : day;
}

/** How well a column fits days, written as such. */
export function fitDay(question: Question): Fit {
  const { tally, name, settings, valued, header, distinctOf } = question;
  const list = new IssueList(name);
  const decided: Order =
    settings.dayOrder === undefined ? decideOrder(tally) : { order: settings.dayOrder, ambiguous: false };
  const { order, ambiguous } = decided;
  const bit = BITS[order];
  const good = classesWhere(
    tally,
    (kind) =>
      (kind > CLASS.day && kind < CLASS.month && ((kind - CLASS.day) & bit) > 0) || kind === CLASS.dayCode,
  );
  const impossible = tally.classes[CLASS.day];
  const against = classesWhere(
    tally,
    (kind) => kind > CLASS.day && kind < CLASS.month && ((kind - CLASS.day) & bit) === 0,
  );
  const values = together(good).count;
  const dated = values - tally.count(CLASS.dayCode);
  const bad = impossible?.count ?? 0;

  const withTime = settings.type === 'datetime' || (settings.type !== 'date' && tally.trait('time') > 0);
  let min = Infinity;
  let max = -Infinity;
  for (const [kind, each] of good) {
    const place = bit >> 1;
    min = Math.min(min, each.days?.[place] ?? codeMoment(kind, each.min));
    max = Math.max(max, each.days?.[place + 3] ?? codeMoment(kind, each.max));
  }

  const others = classesWhere(
    tally,
    (kind) =>
      kind !== CLASS.mark &&
      kind !== CLASS.day &&
      !good.some(([k]) => k === kind) &&
      !against.some(([k]) => k === kind),
  );
  const wrong = together(against);
  list.add('not-a-date', {
    count: valued - values - bad,
    row: together([...others, ...against]).row,
  });
  list.add('impossible-date', impossible);
  list.add('day-order-mixed', wrong.count > 0 && order !== 'ymd' ? wrong : undefined, FIRST_WORDS[order]());
  if (ambiguous) list.add('day-order-unknown', tally.traits.get('day-month-differ'), FIRST_WORDS[order]());
  list.add('two-digit-years', tally.traits.get('two-digit-year'));
  if (withTime) {
    list.add('time-missing', tally.traits.get('no-time'));
    list.add('zone-dropped', tally.traits.get('zone'));
    list.add('seconds-cut', tally.traits.get('parts'));
  } else list.add('midnight-only', tally.traits.get('midnight'));
  list.add('calendar-converted', tally.traits.get('roc'), 'roc');
  list.add('calendar-converted', tally.traits.get('era'), 'era');

  const codesOnly = dated === 0 && values > 0;
  const trusted = !codesOnly || hints(header, 'time') || distinctOf(CLASS.dayCode) >= SURE_CODES;
  return {
    type: withTime ? 'datetime' : 'date',
    reach: trusted ? values + bad : 0,
    values,
    what: ambiguous ? m.dates_unclear() : m.dates_written({ first: FIRST_WORDS[order]() }),
    min: values > 0 ? isoMoment(min, withTime) : null,
    max: values > 0 ? isoMoment(max, withTime) : null,
    objection: null,
    issues: list.issues,
    dayOrder: ambiguous ? null : order,
    ambiguous,
  };
}

/** The moment of a day of eight digits. */
function codeMoment(kind: number, value: number): number {
  if (kind !== CLASS.dayCode) return NaN;
  return ((Math.floor(value / 10_000) * 16 + (Math.floor(value / 100) % 100)) * 32 + (value % 100)) * 86_400;
}

/** How well a column fits a spreadsheet's numbers of days; only where it is named for time. */
export function fitSerial({ tally, name, header, valued }: Question): Fit {
  const list = new IssueList(name);
  const whole = tally.classes[CLASS.serial];
  // Decimals behind a dot or a comma are a part of the day.
  const parts = [1, 2].map((writing) => tally.classes[writing]);
  const all = [whole, ...parts].flatMap((each) => each ?? []);
  const fractions = all.filter((each) => each !== whole);
  const inside = all.every(({ min, max }) => min >= FIRST_SERIAL && max < LAST_SERIAL + 1);
  const values = all.reduce((sum, { count }) => sum + count, 0);
  const usable = inside && hints(header, 'time') && values > 0;
  const withTime = fractions.length > 0;
  const iso = (serial: number): string => serialIso(serial, withTime);
  const min = Math.min(...all.map((each) => each.min));
  const max = Math.max(...all.map((each) => each.max));
  if (usable) {
    const others = classesWhere(
      tally,
      (kind) => kind !== CLASS.mark && kind !== CLASS.serial && kind !== 1 && kind !== 2,
    );
    list.add('not-a-date', { count: valued - values, row: together(others).row });
    list.add(
      'spreadsheet-days',
      { count: values, row: all[0]?.row ?? null },
      m.range({ from: iso(min), to: iso(max) }),
    );
  }
  return {
    type: withTime ? 'datetime' : 'date',
    reach: usable ? values : 0,
    values,
    what: m.serial_days(),
    min: usable ? iso(min) : null,
    max: usable ? iso(max) : null,
    objection: null,
    issues: list.issues,
    dayOrder: null,
    ambiguous: false,
    readAs: 'spreadsheet-days',
  };
}

/** The day, or the moment, of a spreadsheet's number; rounded to the second. */
export function serialIso(serial: number, withTime: boolean): string {
  if (!withTime) return isoDay(serialDay(serial));
  const seconds = Math.round(serial * 86_400);
  return `${isoDay(serialDay(seconds / 86_400))}T${isoTime(seconds % 86_400)}`;
}

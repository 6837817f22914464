import * as m from '../../../i18n/messages/intake.js';
import { classesWhere, type Fit, IssueList, type Question, together } from './fit.ts';
import { hints } from './header-hints.ts';
import { isoPeriod } from './period-scan.ts';
import { CLASS } from './reading.ts';
import type { ClassTally } from './tally.ts';

/** Different values that make it sure that six digits are months and no plain numbers. */
const SURE_CODES = 8;

/** `2010-11` as the financial year that it may be: `2010/11`. */
export function asYears(month: string): string {
  return isoPeriod('years', Number(month.slice(0, 4)), 0);
}

/** How well a column fits parts of the calendar; plain years count where others are there. */
export function fitPeriod({ tally, name, header, valued, distinctOf }: Question): Fit {
  const list = new IssueList(name);
  const written = classesWhere(tally, (kind) => kind >= CLASS.month && kind <= CLASS.week);
  const open = tally.classes[CLASS.monthOrYears];
  const months = tally.count(CLASS.month) + tally.count(CLASS.monthCode);
  const years = tally.count(CLASS.years);
  let openAsYears = false;
  if (open) {
    if (years !== months) openAsYears = years > months;
    else openAsYears = distinctOf(CLASS.monthOrYears) > 1;
    if (years > 0 === months > 0 && distinctOf(CLASS.monthOrYears) < 3)
      list.add('period-unclear', open, openAsYears ? 'years' : 'months');
  }
  const codes = tally.classes[CLASS.monthCode];
  const codesCount = written.length > 0 || hints(header, 'time') || distinctOf(CLASS.monthCode) >= SURE_CODES;
  const plain: [number, ClassTally][] =
    written.length > 0 || codes
      ? classesWhere(tally, (kind) => kind === CLASS.year || kind === CLASS.namedYear)
      : [];
  const good: [number, ClassTally][] = [
    ...written,
    ...plain,
    ...(codes && codesCount ? [[CLASS.monthCode, codes] as [number, ClassTally]] : []),
  ];
  const { count: values } = together(good);
  const texts = good.flatMap(([kind, each]) => ends(kind, each, openAsYears)).sort();
  const rest = classesWhere(tally, (kind) => kind !== CLASS.mark && !good.some(([other]) => other === kind));
  list.add('not-a-period', { count: valued - values, row: together(rest).row });
  list.add('two-digit-years', tally.traits.get('two-digit-year'));
  list.add('calendar-converted', tally.traits.get('roc'), 'roc');
  list.add('calendar-converted', tally.traits.get('era'), 'era');
  return {
    type: 'period',
    reach: values,
    values,
    what: whatOf(good, openAsYears),
    min: texts[0] ?? null,
    max: texts.at(-1) ?? null,
    objection: null,
    issues: list.issues,
    ...(openAsYears ? { readAs: 'financial-years' as const } : {}),
  };
}

function ends(kind: number, each: ClassTally, openAsYears: boolean): string[] {
  if (kind === CLASS.monthOrYears && openAsYears) return [asYears(each.first), asYears(each.last)];
  if (kind >= CLASS.month) return [each.first, each.last];
  return [each.min, each.max].map((value) => (kind === CLASS.monthCode ? monthOfCode(value) : String(value)));
}

/** `2014-01` from 201401. */
export function monthOfCode(code: number): string {
  return isoPeriod('month', Math.floor(code / 100), code % 100);
}

function whatOf(good: readonly [number, ClassTally][], openAsYears: boolean): string {
  const kinds = new Set(
    good.map(([kind]) => {
      if (kind === CLASS.quarter) return m.quarters();
      if (kind === CLASS.week) return m.weeks();
      if (kind === CLASS.years || (kind === CLASS.monthOrYears && openAsYears)) return m.financial_years();
      return kind === CLASS.year || kind === CLASS.namedYear ? m.years() : m.months();
    }),
  );
  return [...kinds].join(m.and());
}

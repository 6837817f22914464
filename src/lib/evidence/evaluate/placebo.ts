import { effectAt } from './compared.ts';
import { lengthOf, monthAt, monthsBetween, type MonthlyCounts, type Question, type Row } from './monthly.ts';
import { rowIn } from './cut.ts';

/** The same estimate at dates when nothing is known to have happened. */
export interface Placebo {
  /** In order of time; the estimate in percent of the mean before that date. */
  dates: { month: string; effect: number }[];
  /** How many of them lie at least as far from zero as the estimate asked for. */
  asFar: number;
}

/**
 * Moves the date through the series, with the same window and the same places, wherever the window does not reach over the
 * change itself. Neighbouring windows share most of their months, so the dates are far fewer independent ones.
 */
export function placebo(
  data: MonthlyCounts,
  question: Question,
  comparison: readonly Row[],
  effect: number,
): Placebo {
  const area = data.areas.find(({ id }) => id === question.area);
  const change = monthsBetween(data.from, question.month);
  const { before, after } = question;
  const others = data.areas.filter(({ id }) => comparison.some((row) => row.id === id));
  const dates: Placebo['dates'] = [];
  for (let at = before; area && at + after <= lengthOf(data); at++) {
    if (at + after > change && at - before < change) continue;
    const own = rowIn(area, at - before, at + after);
    if (!own) continue;
    const rows = others.flatMap((other) => rowIn(other, at - before, at + after) ?? []);
    const found = effectAt(own, rows, before);
    if (found !== null) dates.push({ month: monthAt(data.from, at), effect: found });
  }
  return { dates, asFar: dates.filter((one) => Math.abs(one.effect) >= Math.abs(effect)).length };
}

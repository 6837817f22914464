import type { MethodId } from './settings.ts';
import type { Figure, FigureSource } from '../../figures/figure.ts';
import { control, type ControlPoint } from '../../figures/forms/control.ts';
import { formatTogether } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/warning.js';
import { monthName, monthOf, periodOf } from './month.ts';
import type { PublishedAlarm, Trace } from './published.ts';
import { METHOD_NAMES } from './method-names.ts';
import { watchWords } from './speak.ts';

export interface Pictured {
  alarm: PublishedAlarm;
  trace: Trace;
  subject: string;
  method: MethodId;
  source: FigureSource;
  /** Chance of an alarm in a month in which nothing changed. */
  rate: number;
  /** The link to the alarm on the board. */
  link: string;
}

/**
 * The chart of an alarm: the months of the series, and for the last of them what the method expected and its limit.
 *
 * @returns null where the method judged no month
 */
export function pictureOf({ alarm, trace, subject, method, source, rate, link }: Pictured): Figure | null {
  const judged = trace.judged[method];
  if (!judged) return null;
  const language = pageLanguage();
  const from = monthOf(trace.from);
  const start = trace.values.length - judged.limit.length;
  const last = from + trace.values.length - 1;
  const points = trace.values.map((value, index) => {
    const point = pointOf(judged, from + index, value, index - start);
    return trace.withheld.includes(index) ? { ...point, flag: 'suppressed' as const } : point;
  });
  const months = points.filter(({ upper, value }) => upper !== null && value !== null).length;
  const answer = control(
    {
      link,
      language,
      measure: {
        id: alarm.offence,
        name: formatTogether([alarm.offenceName, METHOD_NAMES[method]], language),
        subject: m.number_of({ subject }),
        unit: { name: m.unit_month(), short: '', kind: 'count', decimals: 0, min: 0, max: null },
        better: 'neither',
        nature: source.nature,
        interval: null,
        ratioScale: true,
      },
      sources: [source],
      places: alarm.areaName,
      period: m.span({ from: monthName(from, language), to: monthName(last, language) }),
      things: watchWords(language).months,
      caveats: [m.picture_caveat()],
      highlight: null,
    },
    { place: { id: alarm.area, name: alarm.areaName }, points, falseAlarms: rate * months },
  );
  return answer.kind === 'figure' ? answer.figure : null;
}

function pointOf(
  judged: NonNullable<Trace['judged'][MethodId]>,
  month: number,
  value: number | null,
  at: number,
): ControlPoint {
  const centre = judged.expected[at] ?? null;
  const limit = judged.limit[at] ?? null;
  const average = judged.average?.[at] ?? null;
  const held = judged.average ? average : value;
  const year = Math.floor(month / 12);
  return {
    at: month / 12,
    label: monthName(month, pageLanguage()),
    year,
    period: periodOf(month),
    value,
    low: null,
    high: null,
    n: null,
    flag: value === null ? 'missing' : null,
    ...(judged.average ? { average } : {}),
    centre,
    lower: null,
    // A limit of EARS C3 can lie under the expected number: it then warns because of the months before.
    upper: limit,
    signal: held !== null && limit !== null && held > limit ? 'high' : null,
  };
}

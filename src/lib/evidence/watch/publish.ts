import { METHOD_IDS } from './settings.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/warning.js';
import { FALSE_SHARE, type Alarm, type Board } from './board.ts';
import type { FalseAlarms } from './false-alarms.ts';
import { isJudged, type Verdict } from './judge.ts';
import { periodOf, monthName } from './month.ts';
import type {
  AlarmDetail,
  BoardFile,
  MethodLine,
  PublishedAlarm,
  PublishedSource,
  Trace,
  UnwatchedGroup,
} from './published.ts';
import { shown } from './series.ts';
import { watchWords } from './speak.ts';
import type { Watcher } from './watcher.ts';

/** Months that a chart shows, and for how many of them the limits are worked out. */
const CHART = 48;
const LIMITS = 13;
/** Unwatched series that are named beside their number. */
const NAMED = 6;

export interface SourceName {
  id: string;
  name: string;
  dataset: PublishedSource['dataset'];
}

/**
 * A board as plain JSON with its sentences in the language of the page: the list itself, and apart from it what an opened alarm needs.
 *
 * @param sources in the order in which they are shown
 * @param chances of every method, as `falseAlarms` simulates them
 */
export function publish(
  watcher: Watcher,
  board: Board,
  sources: readonly SourceName[],
  chances: readonly FalseAlarms[],
): BoardFile {
  const file: BoardFile = {
    board: {
      back: board.back,
      watched: board.watched,
      falseShare: FALSE_SHARE,
      sources: sources.flatMap((source) => sourceOf(watcher, board, source)),
      methods: chances.map(({ method, months, alarms, theory }) => {
        const rate = months ? alarms / months : 0;
        const { judged, alarms: seen } = board.methods[method];
        return { method, judged, alarms: seen, rate, made: months, theory, aYear: rate * judged * 12 };
      }),
      alarms: [],
      unwatched: unwatchedOf(board, sources),
    },
    details: {},
    traces: {},
    subjects: {},
  };
  for (const alarm of board.alarms) {
    const { id, subject } = alarm.ready.series;
    const detail = detailOf(alarm);
    file.details[id] = detail;
    file.traces[id] = traceOf(watcher, alarm);
    file.subjects[id] = subject;
    file.board.alarms.push(lineOf(alarm, detail));
  }
  return file;
}

function sourceOf(watcher: Watcher, board: Board, { id, name, dataset }: SourceName): PublishedSource[] {
  const month = board.months.get(id);
  if (month === undefined) return [];
  const alarms = board.alarms.filter(({ ready }) => ready.series.source === id);
  const series = board.series.get(id) ?? 0;
  const unsettled = watcher.series.flatMap(({ series: one }) =>
    one.source === id && one.provisional !== null && one.provisional <= month ? [one.provisional] : [],
  );
  const unwatched = board.unwatched.filter(({ ready }) => ready.series.source === id).length;
  return [
    {
      id,
      name,
      period: periodOf(month),
      month: monthName(month, pageLanguage()),
      provisional: unsettled.length ? monthName(Math.min(...unsettled), pageLanguage()) : null,
      series,
      watched: series - unwatched,
      alarms: alarms.length,
      survive: alarms.filter(({ survives }) => survives).length,
      dataset,
    },
  ];
}

function lineOf(alarm: Alarm, detail: AlarmDetail): PublishedAlarm {
  const { ready, month, leading, first, p, q, survives } = alarm;
  const { id, source, area, areaName, offence, offenceName, small } = ready.series;
  const observed = shown(ready.counts[month - ready.from] ?? null, small);
  const run = month - first + 1;
  const words = watchWords(pageLanguage());
  return {
    id,
    source,
    area,
    areaName,
    offence,
    offenceName,
    period: periodOf(month),
    observed,
    size: words.size(leading, observed, month),
    since: words.since(run, first),
    first: periodOf(first),
    run,
    leading: leading.method,
    methods: METHOD_IDS.filter((method) => alarm.since[method] !== null),
    p: rounded(p),
    q: rounded(q),
    survives,
    detail: survives ? detail : null,
  };
}

function detailOf({ ready, verdicts, since, checks }: Alarm): AlarmDetail {
  const words = watchWords(pageLanguage());
  const line = (verdict: Verdict): MethodLine => {
    const { method } = verdict;
    if (!isJudged(verdict)) {
      const nothing = { observed: null, expected: null, limit: null, score: null, p: null };
      return { method, ...nothing, alarm: false, since: null, unjudged: words.unjudged(verdict) };
    }
    const { observed, expected, limit, score, p, alarm } = verdict;
    const first = since[method];
    return {
      method,
      observed: method === 'ewma' ? rounded(observed) : shown(observed, ready.series.small),
      expected: rounded(expected),
      limit: rounded(limit),
      score: rounded(score),
      p: p === null ? null : rounded(p),
      alarm,
      since: first === null ? null : periodOf(first),
      unjudged: null,
    };
  };
  return { lines: verdicts.map(line), checks: checks.map((check) => words.check(check)) };
}

function traceOf(watcher: Watcher, { ready, month }: Alarm): Trace {
  const { series } = ready;
  const from = Math.max(series.from, month - CHART + 1);
  const values = series.values.slice(from - series.from, month - series.from + 1);
  const first = Math.max(from, ready.from, month - LIMITS + 1);
  const months = Array.from({ length: month - first + 1 }, (_, index) => first + index);
  const judged: Trace['judged'] = {};
  for (const method of METHOD_IDS) {
    const found = months.map((one) => {
      const verdict = watcher.verdict(ready, one, method);
      return isJudged(verdict) ? verdict : null;
    });
    if (!found.some((one) => one)) continue;
    judged[method] = {
      average: method === 'ewma' ? found.map((one) => (one ? rounded(one.observed) : null)) : null,
      expected: found.map((one) => one && rounded(one.expected)),
      limit: found.map((one) => one && rounded(one.limit)),
    };
  }
  return {
    from: periodOf(from),
    values: values.map((value, index) =>
      ready.unbelieved.includes(from + index) ? null : shown(value, series.small),
    ),
    withheld: values.flatMap((value, index) =>
      value !== null && shown(value, series.small) === null ? [index] : [],
    ),
    judged,
  };
}

function unwatchedOf(board: Board, sources: readonly SourceName[]): UnwatchedGroup[] {
  const words = watchWords(pageLanguage());
  return sources.flatMap(({ id, name }) => {
    const own = board.unwatched.filter(({ ready }) => ready.series.source === id);
    const groups = new Map<string, UnwatchedGroup>();
    for (const { ready, reason } of own) {
      const why = reason.why === 'too few' ? words.tooFew(reason.least) : words.unwatched(reason);
      const { areaName, offenceName } = ready.series;
      const group = groups.get(why) ?? { source: id, sourceName: name, why, count: 0, examples: [] };
      group.count++;
      if (group.examples.length < NAMED)
        group.examples.push(m.alarm_what({ area: areaName, offence: offenceName }));
      groups.set(why, group);
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
  });
}

/** Four digits are more than a chart or table shows. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

import type { MethodId } from './settings.ts';
import type { FigureSource } from '../../figures/figure.ts';

/** An alarm in one line. Plain JSON, as all of this file. */
export interface PublishedAlarm {
  id: string;
  source: string;
  area: string;
  areaName: string;
  offence: string;
  offenceName: string;
  /** `2025-09`. */
  period: string;
  /** What was recorded; null where it is withheld. */
  observed: number | null;
  size: string;
  since: string;
  /** First month of the longest run of alarms, and its length. */
  first: string;
  run: number;
  leading: MethodId;
  methods: MethodId[];
  p: number;
  q: number;
  survives: boolean;
  /** With the alarms of the work list; the others get it when they are opened. */
  detail: AlarmDetail | null;
}

/** What one method says, as text where it says nothing. */
export interface MethodLine {
  method: MethodId;
  observed: number | null;
  expected: number | null;
  limit: number | null;
  score: number | null;
  p: number | null;
  alarm: boolean;
  since: string | null;
  unjudged: string | null;
}

export interface AlarmDetail {
  lines: MethodLine[];
  checks: string[];
}

/** The months behind an alarm, for its chart. Months that a method did not judge are null. */
export interface Trace {
  from: string;
  values: (number | null)[];
  /** Which of the values are not shown because they are from 1 to 4; the other nulls are missing. */
  withheld: number[];
  /** For the last months, as many as the lists are long. */
  judged: Partial<
    Record<
      MethodId,
      { average: (number | null)[] | null; expected: (number | null)[]; limit: (number | null)[] }
    >
  >;
}

/** False alarms that a method gives a year on a board of this size although nothing changed. */
export interface MethodSummary {
  method: MethodId;
  judged: number;
  alarms: number;
  /** Chance of an alarm a month in which nothing changed: simulated, with how many, and by theory. */
  rate: number;
  made: number;
  theory: number | null;
  aYear: number;
}

/** One place whose data are watched. */
export interface PublishedSource {
  id: string;
  name: string;
  /** The month that is watched, and its name. */
  period: string;
  month: string;
  /** The first month whose numbers the publisher has not settled, by name; null where all are. */
  provisional: string | null;
  series: number;
  watched: number;
  alarms: number;
  survive: number;
  dataset: FigureSource;
}

/** Series that cannot be watched for the same reason. */
export interface UnwatchedGroup {
  source: string;
  sourceName: string;
  /** `fewer than one event a month`. */
  why: string;
  count: number;
  /** The first few by name, where they are few. */
  examples: string[];
}

export interface PublishedBoard {
  back: number;
  watched: number;
  falseShare: number;
  sources: PublishedSource[];
  methods: MethodSummary[];
  alarms: PublishedAlarm[];
  unwatched: UnwatchedGroup[];
}

/** What is fetched when an alarm is opened. */
export interface BoardFile {
  board: PublishedBoard;
  details: Record<string, AlarmDetail>;
  traces: Record<string, Trace>;
  subjects: Record<string, string>;
}

import { median, quantile } from '../quantile.ts';
import { ms, table, target } from '../table.ts';
import type { ShowTimes } from './measure.ts';

/** What a hall notices as a delay, in milliseconds. */
const MOST = 100;

/** The results of a show as a part of a page of Markdown. */
export function showReport(
  machine: string,
  load: number,
  { step, handOver, firstKey }: Omit<ShowTimes, 'browser'>,
): string {
  const p95 = (times: number[]) => quantile(times, 0.95);
  const row = (what: string, times: number[]) => [
    what,
    String(times.length),
    ms(median(times)),
    ms(p95(times)),
    ms(Math.max(...times)),
  ];
  return `# A show in three windows

Measured on ${machine}; load ${load.toFixed(1)} when it began.

A stage of 1920 × 1080 and two consoles in one browser. A step ends when the stage has painted
its first change; what moves after that is motion.

## Targets

${table(
  ['what', 'at most', 'measured', 'verdict'],
  [
    target('step: key in the console to painted stage, p95', MOST, p95(step), ms),
    target('hand-over: key to the other console driving, p95', MOST, p95(handOver), ms),
  ],
)}

## Times

${table(
  ['from a key until', 'runs', 'p50', 'p95', 'longest'],
  [
    row('the stage has painted a step', step),
    row('the other console drives', handOver),
    row('the stage has painted what its first key did', firstKey),
  ],
)}
`;
}

import { median, quantile } from './quantile.ts';
import type { Timing } from './repeat.ts';
import { kB, ms, table, target } from './table.ts';
import { KINDS, type Visit } from './visit.ts';

/** All that was measured. */
export interface Measured {
  machine: string;
  /** Visits to `/`, to `/explore`, and to a view of `/explore` that needs the engine. */
  doorway: Visit[];
  explore: Visit[];
  live: Visit[];
  liveView: string;
  /** Of `/` and of `/explore`. */
  scripts: Record<'/' | '/explore', Scripts>;
  inBrowser: Timing[];
  native: Timing[];
  asks: ReadonlyMap<string, string>;
}

/** gzip sizes of the scripts that a page loads before anyone asks for anything, in bytes. */
export interface Scripts {
  all: number;
  /** The most that had arrived when the first chart was painted. */
  beforeChart: number;
}

type Moment = 'firstChart' | 'firstPaint' | 'firstFigure' | 'engineReady' | 'answer';

/** The times of a moment over all visits; visits in which it did not happen are left out. */
function times(visits: Visit[], moment: Moment): number[] {
  return visits.map((visit) => visit[moment]).filter((time) => time !== null);
}

function moment(name: string, visits: Visit[], key: Moment): string[] {
  const all = times(visits, key);
  if (all.length === 0) return [name, 'did not happen', '', ''];
  return [name, ms(median(all)), all.map((time) => Math.round(time)).join(', ')];
}

/** Bytes by kind of one visit; the visits of a scenario differ in nothing that matters here. */
function bytes(visit: Visit | undefined): string[] {
  return KINDS.map((kind) => {
    const sum = (visit?.transfers ?? [])
      .filter((transfer) => transfer.kind === kind)
      .reduce((total, transfer) => total + transfer.bytes, 0);
    return sum === 0 ? '–' : kB(sum);
  });
}

function p95(timing: Timing): number {
  return quantile(timing.times, 0.95);
}

function latency(timing: Timing, native: Timing, asks: string): string[] {
  const [own, other] = [median(timing.times), median(native.times)];
  return [
    `\`${timing.name}\``,
    asks,
    String(timing.rows),
    ms(own),
    ms(p95(timing)),
    ms(other),
    ms(p95(native)),
    (own / other).toFixed(2),
    (p95(timing) / p95(native)).toFixed(2),
  ];
}

/** The results of the site as a part of a page of Markdown. */
export function report(measured: Measured): string {
  const { doorway, explore, live, inBrowser, native, asks } = measured;
  const pairs = inBrowser.map((timing) => {
    const other = native.find(({ name }) => name === timing.name);
    if (!other) throw new Error(`${timing.name} was not asked natively.`);
    return { timing, native: other };
  });
  const slowest = Math.max(...inBrowser.map(p95));
  const ratio = Math.max(...pairs.map((pair) => p95(pair.timing) / p95(pair.native)));
  const ready = times(live, 'engineReady');
  return `# The site

Measured on ${measured.machine}.

## Targets

${table(
  ['what', 'at most', 'measured', 'verdict'],
  [
    target('first chart painted on `/`, median', 800, median(times(doorway, 'firstChart')), ms),
    target('first chart painted on `/explore`, median', 800, median(times(explore, 'firstChart')), ms),
    target('scripts before the first chart of `/`, gzip', 120_000, measured.scripts['/'].beforeChart, kB),
    target(
      'scripts before the first chart of `/explore`, gzip',
      120_000,
      measured.scripts['/explore'].beforeChart,
      kB,
    ),
    target('all scripts of `/`, gzip', 120_000, measured.scripts['/'].all, kB),
    target('all scripts of `/explore`, gzip', 120_000, measured.scripts['/explore'].all, kB),
    target('engine ready, median', 3000, ready.length > 0 ? median(ready) : Infinity, ms),
    target('slowest p95 of the queries', 60, slowest, ms),
    target('greatest ratio of p95 to native', 2, ratio, (value) => value.toFixed(2)),
  ],
)}

## Moments

After navigation began, empty cache, loopback.

${table(
  ['moment', 'median', 'every run (ms)'],
  [
    moment('`/`: first chart painted', doorway, 'firstChart'),
    moment("`/`: browser's first contentful paint", doorway, 'firstPaint'),
    moment('`/explore`: first chart painted', explore, 'firstChart'),
    moment("`/explore`: browser's first contentful paint", explore, 'firstPaint'),
    moment('`/explore`: page takes clicks', explore, 'firstFigure'),
    moment('another view: engine ready', live, 'engineReady'),
    moment('another view: first live answer', live, 'answer'),
  ],
)}

The other view is \`${measured.liveView}\`.

## What crosses the wire

Heads and bodies, compressed as served.

${table(
  ['page', ...KINDS],
  [
    ['`/`', ...bytes(doorway[0])],
    ['`/explore`', ...bytes(explore[0])],
    ['another view', ...bytes(live[0])],
  ],
)}

## Queries

${inBrowser[0]?.times.length ?? 0} runs each. Native is DuckDB in Node on the same file in the same run.

${table(
  ['query', 'asked', 'rows', 'p50', 'p95', 'native p50', 'native p95', 'p50 ratio', 'p95 ratio'],
  pairs.map((pair) => latency(pair.timing, pair.native, asks.get(pair.timing.name) ?? '')),
)}
`;
}

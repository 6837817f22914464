import { quantile } from '../quantile.ts';
import { MB, ms, table, target } from '../table.ts';
import type { AtScale, Ran } from './measure.ts';
import type { Move } from './page.ts';
import { MOVES } from './shape.ts';

const count = (rows: number): string => rows.toLocaleString('en');
const paints = (ran: Ran): number[] => ran.moves.map((move) => move.painted);
const scripts = (ran: Ran): number[] => ran.moves.map((move: Move) => move.script ?? 0);
const masks = (ran: Ran): number[] => ran.moves.map((move: Move) => move.mask ?? 0);
const perMillion = (time: number, rows: number): number => time / (rows / 1e6);

/** A cell for each page, or why there is none. */
function both(scale: AtScale, read: (ran: Ran) => string): [string, string] {
  const cell = (ran: Ran | string): string => (typeof ran === 'string' ? `none: ${ran}` : read(ran));
  return [cell(scale.koban), cell(scale.mosaic)];
}

function ratio(scale: AtScale, read: (ran: Ran) => number): string {
  const { koban, mosaic } = scale;
  if (typeof koban === 'string' || typeof mosaic === 'string') return '–';
  return (read(mosaic) / read(koban)).toFixed(1);
}

function agreement(scale: AtScale): string {
  const { koban, mosaic } = scale;
  if (typeof koban === 'string' || typeof mosaic === 'string') return '–';
  return koban.chosen.join() === mosaic.chosen.join() ? 'yes' : '**no**';
}

function targets(scales: readonly AtScale[]): string[][] {
  return scales.flatMap(({ rows, koban }) => {
    if (typeof koban === 'string') return [[`${count(rows)} incidents`, '', koban, '**falls short**']];
    const built = perMillion(koban.ready, rows);
    const build = target(`ready for the brush, for a million of ${count(rows)}`, 400, built, ms);
    if (rows !== 1_000_000 && rows !== 5_000_000) return rows < 1_000_000 ? [] : [build];
    const painted = quantile(paints(koban), 0.95);
    return [target(`all views painted at ${count(rows)}, p95`, 20, painted, ms), build];
  });
}

/** Whether anybody else used the machine: a frame that changes little takes far more than a frame then. */
function quiet(idle: number): string {
  const load = idle.toFixed(1);
  return idle > 1
    ? `**The machine was busy**: ${load} processes wanted one of its cores when this began, so times are too long, and the ratios are of pages that were measured one after the other: the processor’s time is the safer comparison.`
    : `${load} processes wanted one of the machine's cores when this began.`;
}

/** The results of the linked views as a part of a page of Markdown. */
export function placesReport(
  machine: string,
  load: number,
  least: readonly number[],
  scales: readonly AtScale[],
): string {
  const painted = (p: number) => (ran: Ran) => quantile(paints(ran), p);
  const last = scales.flatMap(({ rows, koban }) => (typeof koban === 'string' ? [] : [{ rows, koban }]));
  const [few, many] = [last[0], last.at(-1)];
  const growth =
    few && many
      ? `From ${count(few.rows)} to ${count(many.rows)} incidents, ${many.rows / few.rows} times as many, the median until all is painted goes from ${ms(quantile(paints(few.koban), 0.5))} to ${ms(quantile(paints(many.koban), 0.5))}, and the time to get ready from ${ms(few.koban.ready)} to ${ms(many.koban.ready)}.`
      : '';
  return `# Linked views of a place

Measured on ${machine}.
${quiet(load)}
Generated incidents in six linked views; a brush of months is moved ${MOVES.length} times at each scale, in Koban and in
Mosaic, one after the other in the same browser. A ratio above 1 says how many times as long Mosaic took.

## Targets

${table(['what', 'at most', 'measured', 'verdict'], targets(scales))}

## From a move to all views painted

Each move begins right after a frame, so about 16 ms of waiting for the next one are in every number. An empty page that
changes one number takes ${ms(quantile(least, 0.5))} in the middle and ${ms(quantile(least, 0.95))} at p95 by the same clock: nothing can be faster here.

${table(
  [
    'incidents',
    'Koban p50',
    'p95',
    'of it scripts p95',
    'of them small counts held back p95',
    'Mosaic p50',
    'p95',
    'ratio p50',
    'ratio p95',
    'same counts',
  ],
  scales.map((scale) => {
    const [koban, mosaic] = both(scale, (ran) => ms(painted(0.5)(ran)));
    const [koban95, mosaic95] = both(scale, (ran) => ms(painted(0.95)(ran)));
    const [script] = both(scale, (ran) => ms(quantile(scripts(ran), 0.95)));
    const [mask] = both(scale, (ran) => ms(quantile(masks(ran), 0.95)));
    return [
      ...[count(scale.rows), koban, koban95, script, mask, mosaic, mosaic95],
      ...[ratio(scale, painted(0.5)), ratio(scale, painted(0.95)), agreement(scale)],
    ];
  }),
)}

${growth}

## Getting ready for a brush

Once, when a view is first touched: the counts that the moves are answered from. In Mosaic its tables for the brush.

${table(
  [
    'incidents',
    'Koban ready',
    'a million',
    'first move painted',
    'Mosaic ready',
    'a million',
    'first move painted',
    'ratio',
  ],
  scales.map((scale) => {
    const cells = (ran: Ran): string[] =>
      [ran.ready, perMillion(ran.ready, scale.rows), ran.firstPainted].map(ms);
    const split = (ran: Ran | string): string[] =>
      typeof ran === 'string' ? [`none: ${ran}`, '', ''] : cells(ran);
    return [
      ...[count(scale.rows), ...split(scale.koban), ...split(scale.mosaic)],
      ratio(scale, (ran) => ran.firstPainted),
    ];
  }),
)}

## Time of the processor

What page, engine and graphics worked, on all cores together, whatever else the machine did: it grows with work and not
with waiting.

${table(
  [
    'incidents',
    'Koban a move',
    'Mosaic a move',
    'ratio',
    'Koban until first move',
    'Mosaic until first move',
    'ratio',
  ],
  scales.map((scale) => {
    const move = (ran: Ran): number => ran.processorMove;
    const ready = (ran: Ran): number => ran.processorReady;
    return [
      ...[count(scale.rows), ...both(scale, (ran) => ms(move(ran))), ratio(scale, move)],
      ...[...both(scale, (ran) => ms(ready(ran))), ratio(scale, ready)],
    ];
  }),
)}

## Memory

Of the process that holds page and engine, after all moves; the browser has no flags that give it more.

${table(
  ['incidents', 'file', 'Koban', 'most', 'of it sums', 'Mosaic', 'most'],
  scales.map((scale) => {
    const [now, nowMosaic] = both(scale, ({ memory }) => (memory ? MB(memory.now) : 'not known'));
    const [most, mostMosaic] = both(scale, ({ memory }) => (memory ? MB(memory.most) : 'not known'));
    const [sums] = both(scale, ({ held }) => (held === null ? 'not known' : MB(held)));
    return [count(scale.rows), MB(scale.fileBytes), now, most, sums, nowMosaic, mostMosaic];
  }),
)}
`;
}

import { MB, table, target } from '../table.ts';
import type { Held } from './measure.ts';

/** A page that has been used for a while is held against the same page early on, when all of its code was loaded. */
const MOST_GROWTH = 1.2;
const times = (value: number): string => `${value.toFixed(2)} times`;

/** The soak as a part of a page of Markdown. */
export function soakReport(machine: string, held: readonly Held[]): string {
  const first = held[0];
  const last = held.at(-1);
  if (!first || !last) throw new Error('The soak looked at nothing.');
  const growth = (of: (one: Held) => number): number => of(last) / of(first);
  const goals = [
    target(
      'what scripts hold',
      MOST_GROWTH,
      growth(({ scripts }) => scripts),
      times,
    ),
    target(
      'nodes',
      MOST_GROWTH,
      growth(({ nodes }) => nodes),
      times,
    ),
    ...(first.process === null
      ? []
      : [
          target(
            'memory of page and engine',
            MOST_GROWTH,
            growth(({ process }) => process ?? 0),
            times,
          ),
        ]),
  ];
  const rows = held.map(({ changes, scripts, nodes, process }) => [
    String(changes),
    MB(scripts),
    String(nodes),
    process === null ? 'not told' : MB(process),
  ]);
  return `# A long use

Measured on ${machine}.
The view of Explore is changed ${last.changes} times within one page: indicator, places, years and form. Held against the state
after ${first.changes} changes, when all code has come.

${table(['growth of', 'at most', 'measured', ''], goals)}

${table(['changes', 'what scripts hold', 'nodes', 'memory of page and engine'], rows)}
`;
}

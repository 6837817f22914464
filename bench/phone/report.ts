import { kB, ms, table, target } from '../table.ts';
import type { PhoneVisit } from './measure.ts';

/** What Lighthouse calls good. */
const LIMITS = { largestPaint: 2500, shift: 0.1, blocked: 200 };

/** The visits on a phone as a part of a page of Markdown. */
export function phoneReport(machine: string, visits: readonly PhoneVisit[]): string {
  const worst = (of: (visit: PhoneVisit) => number): number => Math.max(...visits.map(of));
  const goals = [
    target(
      'largest paint of the slowest page',
      LIMITS.largestPaint,
      worst(({ largestPaint }) => largestPaint),
      ms,
    ),
    target(
      'jumps of the least steady page',
      LIMITS.shift,
      worst(({ shift }) => shift),
      (value) => value.toFixed(3),
    ),
    target(
      'blocked time of the busiest page',
      LIMITS.blocked,
      worst(({ blocked }) => blocked),
      ms,
    ),
  ];
  const rows = visits.map(({ path, largestPaint, shift, blocked, bytes }) => [
    `\`${path}\``,
    ms(largestPaint),
    shift.toFixed(3),
    ms(blocked),
    kB(bytes),
  ]);
  return `# On a phone

Measured on ${machine}, slowed to a phone of the middle class on slow 4G.

## Targets

${table(['what', 'at most', 'measured', 'verdict'], goals)}

## Pages

${table(['page', 'largest paint', 'jumps', 'blocked', 'bytes'], rows)}
`;
}

import { z } from 'zod';
import { flag } from '../../catalogue/observation.ts';

/** What every question about values answers with: the number and all that is known about it. */
export const measured = {
  area: z.string(),
  period: z.string(),
  year: z.int(),
  /** In the indicator's unit; null only together with a flag. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().nullable(),
  flag: flag.nullable(),
  /** The publisher's own note, or ''. */
  source: z.string(),
};

/** Areas as a query binds them: `BRA,JPN`; null for every country. */
export function areaList(areas: readonly string[] | null): string | null {
  return areas === null ? null : areas.join(',');
}

/** Groups as a query binds them: one a line, since a group itself may hold commas (`age=18-29,sex=female`). */
export function groupList(groups: readonly string[]): string {
  return groups.join('\n');
}

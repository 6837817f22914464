import { z } from 'zod';
import { flag } from './observation.ts';

/**
 * One tidy row of a local series: what was measured, in which part of the locality, when.
 *
 * `period` is `2014-01` for a month, `2014-Q4` for a quarter, `2014` for a year, `2003/04` for a financial year.
 * `group` is `total` or `dimension=value`. A missing value is null with a flag, never zero.
 */
export const localValue = z
  .strictObject({
    measure: z.string().regex(/^[a-z0-9-]+$/),
    /** Id of a `LocalArea`. */
    area: z.string(),
    period: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|\/\d{2})?$/),
    group: z.string().min(1),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.number().nonnegative().nullable(),
    flag: flag.nullable(),
  })
  .refine((row) => row.value !== null || row.flag !== null, {
    message: 'a missing value needs a flag that says why',
  });
export type LocalValue = z.infer<typeof localValue>;

import { z } from 'zod';

/**
 * Why a value is missing, or what a reader must know about one that is there.
 * A missing value is `null` with one of the first five; it is never zero.
 */
export const FLAGS = [
  'missing', // asked for by the publisher's table, not there, no reason given
  'suppressed', // withheld by the publisher to protect people or because it is too small
  'not-applicable', // the question does not arise for this place
  'not-collected', // the publisher says that nobody measured it
  'implausible', // in the raw file, but impossible; set aside by the recipe with a reason
  'estimated', // filled in by the publisher
  'modelled', // a statistical model's output
  'projected', // about the future when it was published
  'provisional', // the publisher expects to revise it
  'adjusted', // country data adjusted by an international agency
  'small-sample', // the publisher, or the recipe by a stated rule, warns of few cases
  'mode-change', // asked in another way than the neighbours in the series (telephone, partial sample)
] as const;

export const flag = z.enum(FLAGS);
export type Flag = z.infer<typeof flag>;

/**
 * One tidy row: what was measured, where, when, for whom, and how sure the publisher is.
 *
 * - `area`: ISO 3166-1 alpha-3 (`BRA`), `XKX` for Kosovo; a UN M49 region as `M49-150` (world `M49-001`);
 *   a part of a country as `GBR-EAW`. Every area is in `data/areas.json`.
 * - `period`: as published: `2019`, `2016-2020`. `year` is where it stands on a time axis: the last year of the period,
 *   or its middle (the earlier one of two) where the period only says between which years one observation lies.
 * - `group`: `total`, or dimension=value pairs in alphabetical order of dimension: `sex=female`, `age=18-29,sex=female`.
 * - `value`, `low`, `high`: in the indicator's unit. `low`/`high` only where the publisher gives an interval or a
 *   standard error (see `Indicator.interval`). `n`: cases or respondents behind the value.
 * - `source`: the publisher's own note on where the number comes from (`CTS`, `WHO MDB`), or ''.
 */
export const observation = z
  .strictObject({
    indicator: z.string().regex(/^[a-z0-9-]+$/),
    area: z.string().regex(/^([A-Z]{3}(-[A-Z0-9]{1,6})?|M49-\d{3})$/),
    period: z.string().regex(/^\d{4}(-\d{4})?$/),
    year: z.int().min(1300).max(2100),
    group: z.string().min(1),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.number().nonnegative().nullable(),
    flag: flag.nullable(),
    source: z.string(),
  })
  .refine((row) => row.value !== null || row.flag !== null, {
    message: 'a missing value needs a flag that says why',
  })
  .refine((row) => row.low === null || row.high === null || row.low <= row.high, {
    message: 'low must not exceed high',
  });

export type Observation = z.infer<typeof observation>;

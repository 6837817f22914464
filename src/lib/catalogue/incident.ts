import { z } from 'zod';

/** Why a record cannot stand in every view; it is counted and told, never dropped. */
export const INCIDENT_FAULTS = [
  'no-place', // the publisher gives no coordinates
  'outside', // coordinates at 0,0 or outside of the locality's bounds; set aside
  'no-time', // no date, or one outside of the calendar
  'outside-period', // recorded in the file, but dated outside of the period that it covers
] as const;

/**
 * One recorded event, already coarsened: nothing more precise than about 100 m or one hour leaves the pipeline.
 *
 * - `month` is `YYYY-MM`; null only with the fault `no-time`. `weekday` is 0 for Monday to 6 for Sunday, `hour` 0 to 23, both in
 *   local time; null where the publisher gives only the month or day, or no hour.
 * - `category` and `outcome` are ids of the locality's own lists (`Locality.categories`, `.outcomes`); `district` is the
 *   publisher's name or number of the police district, station area or neighbourhood.
 * - `lon`, `lat`: degrees (WGS84) rounded to three decimals, a grid of about 80 by 110 m; null with a place fault.
 */
export const incident = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  weekday: z.int().min(0).max(6).nullable(),
  hour: z.int().min(0).max(23).nullable(),
  category: z.string().regex(/^[a-z0-9-]+$/),
  outcome: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
  district: z.string().min(1).nullable(),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  fault: z.enum(INCIDENT_FAULTS).nullable(),
});
export type Incident = z.infer<typeof incident>;

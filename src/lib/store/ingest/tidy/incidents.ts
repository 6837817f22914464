import type { Incident } from '../../../catalogue/incident.ts';
import * as m from '../../../i18n/messages/intake.js';
import { boundsOf, coarsened, type Bounds } from './bounds.ts';
import { finestFirst, numberOf, textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { monthName, monthNumber, spanOf, type Span } from './incident-span.ts';
import { Labels, type Label } from './labels.ts';
import { Account, type TidyReport } from './report.ts';
import { clockOf } from './when.ts';

export interface Incidents {
  /** Made anew each time it is walked through: a million records need not stand in memory twice. */
  rows: () => Generator<Incident>;
  categories: Label[];
  outcomes: Label[];
  /** Null where no record has a month. */
  span: Span | null;
  /** Null where no record has a place. */
  bounds: Bounds | null;
  grain: 'hour' | 'day' | 'month';
  /** What the column of districts is called; null where there is none. */
  districtKind: string | null;
  faults: Partial<Record<NonNullable<Incident['fault']>, number>>;
  /** Records whose kind is not written, though there is a column of kinds; they are counted under one name. */
  kindless: number;
  report: TidyReport;
}

/** Of events without a kind. Their ids are made of these words in every language, because they stand in links. */
const ALL = 'All events';
const NOT_STATED = 'Not stated';
const NAMES: Record<string, () => string> = { [ALL]: m.all_events, [NOT_STATED]: m.not_stated };
/** The end of the name of a small census area in England and Wales: `Camden 027B`. */
const SMALL_AREA = / \d{3}[A-Z]$/;
const NOTHING = -1;

/**
 * Turns rows that are single events into incidents: places coarsened to three decimals, time to the hour. Every row is one
 * record, with a fault where its time or place is unknown; only a row in which nothing can be read is not used.
 * @example [...(await incidents(batches, columns)).rows()]
 */
export async function incidents(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  columns: readonly TidyColumn[],
): Promise<Incidents> {
  const account = new Account();
  const clock = clockOf(columns, undefined);
  const at = (...roles: Parameters<typeof withRole>[1][]) => withRole(columns, ...roles)[0] ?? NOTHING;
  const [lonAt, latAt, kindAt, outcomeAt] = [
    at('longitude'),
    at('latitude'),
    kindColumn(columns),
    at('outcome'),
  ];
  const districtAt = finestFirst(columns, withRole(columns, 'where'))[0] ?? at('where-code');
  const small = /lsoa/i.test(columns[districtAt]?.name ?? '');
  const kinds = new Labels('kind');
  const outcomes = new Labels('outcome');
  const districts = new Labels('district');
  let kindless = 0;
  const kept: Kept = {
    month: [],
    weekday: [],
    hour: [],
    kind: [],
    outcome: [],
    district: [],
    lon: [],
    lat: [],
  };

  for await (const { lines, cells } of batches) {
    const batch = { lines, cells };
    for (let row = 0; row < lines.length; row += 1) {
      const text = (column: number) => textOf(cells[column]?.[row]);
      account.rows += 1;
      const when = clock(batch, row);
      const month = when === null || when.month === null ? null : monthNumber(when.year, when.month);
      const day = when?.day ?? null;
      const lon = numberOf(cells[lonAt]?.[row]);
      const lat = numberOf(cells[latAt]?.[row]);
      const kind = text(kindAt);
      if (month === null && kind === null && (lon === null || lat === null)) {
        account.skip('unpointed', lines[row] ?? 0, 1);
        continue;
      }
      if (kind === null && kindAt !== NOTHING) kindless += 1;
      const pointed = lon !== null && lat !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
      const outcome = text(outcomeAt);
      const district = text(districtAt);
      kept.month.push(month ?? NOTHING);
      kept.weekday.push(month === null || day === null ? NOTHING : weekdayOf(month, day));
      kept.hour.push(month === null ? NOTHING : (when?.hour ?? NOTHING));
      kept.kind.push(kinds.number(kind ?? (kindAt === NOTHING ? ALL : NOT_STATED)));
      kept.outcome.push(outcome === null ? NOTHING : outcomes.number(outcome));
      kept.district.push(
        district === null ? NOTHING : districts.number(small ? district.replace(SMALL_AREA, '') : district),
      );
      kept.lon.push(pointed ? coarsened(lon) : NaN);
      kept.lat.push(pointed ? coarsened(lat) : NaN);
    }
  }
  return finished(kept, { kinds, outcomes, districts, account, columns, districtAt, kindless });
}

/** The column of kinds: what splits the events in some other way stands in for it where there is none. */
const kindColumn = (columns: readonly TidyColumn[]): number =>
  (['category', 'what', 'group'] as const).flatMap((role) => withRole(columns, role))[0] ?? NOTHING;

/** One list a column; -1 and NaN are unknown. */
type Kept = Record<'month' | 'weekday' | 'hour' | 'kind' | 'outcome' | 'district' | 'lon' | 'lat', number[]>;

/** 0 is Monday. */
const weekdayOf = (month: number, day: number): number =>
  (new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).getUTCDay() + 6) % 7;

interface Read {
  kinds: Labels;
  outcomes: Labels;
  districts: Labels;
  account: Account;
  columns: readonly TidyColumn[];
  districtAt: number;
  kindless: number;
}

function finished(
  kept: Kept,
  { kinds, outcomes, districts, account, columns, districtAt, kindless }: Read,
): Incidents {
  // A file of days is often written with a midnight behind each.
  const hours = kept.hour.some((hour) => hour > 0);
  const days = kept.weekday.some((day) => day !== NOTHING);
  const span = spanOf(kept.month.map((month) => (month === NOTHING ? null : month)));
  const real = (index: number) =>
    !Number.isNaN(kept.lon[index]) && (kept.lon[index] !== 0 || kept.lat[index] !== 0);
  const points = [...kept.lon.keys()].filter(real);
  const bounds = boundsOf(
    points.map((index) => kept.lon[index] ?? 0),
    points.map((index) => kept.lat[index] ?? 0),
  );
  const rowAt = (index: number): Incident => {
    const month = kept.month[index] ?? NOTHING;
    const lon = kept.lon[index] ?? NaN;
    const lat = kept.lat[index] ?? NaN;
    const inside = bounds !== null && real(index) && within(lon, lat, bounds);
    const none = (number: number | undefined) => (number === undefined || number === NOTHING ? null : number);
    const named = (list: Label[], number: number | undefined) => list[number ?? NOTHING] ?? null;
    return {
      month: month === NOTHING ? null : monthName(month),
      weekday: none(kept.weekday[index]),
      hour: hours ? none(kept.hour[index]) : null,
      category: named(kinds.list, kept.kind[index])?.id ?? 'all-events',
      outcome: named(outcomes.list, kept.outcome[index])?.id ?? null,
      district: named(districts.list, kept.district[index])?.name ?? null,
      lon: inside ? lon : null,
      lat: inside ? lat : null,
      fault: faultOf(month, Number.isNaN(lon) ? 'no-place' : inside ? null : 'outside', span),
    };
  };
  const rows = function* () {
    for (const index of kept.month.keys()) yield rowAt(index);
  };
  const faults: Incidents['faults'] = {};
  for (const { fault } of rows()) if (fault !== null) faults[fault] = (faults[fault] ?? 0) + 1;
  return {
    rows,
    categories: kinds.list.map(({ id, name }) => ({ id, name: NAMES[name]?.() ?? name })),
    outcomes: outcomes.list,
    span,
    bounds,
    grain: hours ? 'hour' : days ? 'day' : 'month',
    districtKind: districtAt === NOTHING ? null : (columns[districtAt]?.name ?? null),
    faults,
    kindless,
    report: account.report(account.rows, kept.month.length),
  };
}

const within = (lon: number, lat: number, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** An unknown time goes before an unknown place, and that before a date outside of the period. */
function faultOf(month: number, place: 'no-place' | 'outside' | null, span: Span | null): Incident['fault'] {
  if (month === NOTHING || span === null) return 'no-time';
  if (place !== null) return place;
  return month < span.from || month > span.to ? 'outside-period' : null;
}

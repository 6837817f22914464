import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placed } from '../../../../data/local/coarse.ts';
import { incidentOf } from '../../../../data/local/incident-of.ts';
import { momentOf, NO_TIME } from '../../../../data/local/moment.ts';

const BOUNDS: [number, number, number, number] = [-88, 41, -87, 42];

describe('placed', () => {
  it('moves a point to the grid of three decimals', () => {
    expect(placed(-87.62774, 41.79221, BOUNDS)).toEqual({ lon: -87.628, lat: 41.792, fault: null });
  });

  it('sets 0,0 and a point outside of the bounds aside', () => {
    const outside = { lon: null, lat: null, fault: 'outside' };
    expect(placed(0, 0, BOUNDS)).toEqual(outside);
    expect(placed(-88.0001, 41.5, BOUNDS)).toEqual(outside);
    expect(placed(Number.NaN, 41.5, BOUNDS)).toEqual(outside);
  });

  it('gives no point more precise than the grid, whatever the coordinates', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lon, lat) => {
        const place = placed(lon, lat, [-180, -180, 180, 180]);
        expect(String(place.lon)).toMatch(/^-?\d+(\.\d{1,3})?$/);
        expect(Object.is(place.lat, -0)).toBe(false);
      }),
    );
  });
});

describe('momentOf', () => {
  it('counts weekdays from Monday', () => {
    expect(momentOf(2019, 2, 28, 23)).toEqual({ month: '2019-02', weekday: 3, hour: 23 });
    expect(momentOf(2018, 1, 1, 0)).toEqual({ month: '2018-01', weekday: 0, hour: 0 });
    expect(momentOf(2017, 12, 31, null)).toEqual({ month: '2017-12', weekday: 6, hour: null });
  });

  it('knows no weekday without a day', () => {
    expect(momentOf(2018, 10, null, null)).toEqual({ month: '2018-10', weekday: null, hour: null });
  });

  it('gives no time for a date outside of the calendar', () => {
    expect(momentOf(2019, 2, 29, 1)).toEqual(NO_TIME);
    expect(momentOf(2019, 13, 1, 1)).toEqual(NO_TIME);
    expect(momentOf(2019, 0, 10, 1)).toEqual(NO_TIME);
  });

  it('sets an hour that no clock shows to null', () => {
    expect(momentOf(2019, 2, 1, 24).hour).toBeNull();
    expect(momentOf(2019, 2, 1, -1).hour).toBeNull();
  });
});

describe('incidentOf', () => {
  const span = { from: '2019-01', to: '2019-12' };
  const here = placed(-87.5, 41.5, BOUNDS);
  const of = (moment = momentOf(2019, 5, 1, 1), place = here) =>
    incidentOf({ moment, place, category: 'theft' }, span).fault;

  it('has no fault with time and place', () => expect(of()).toBeNull());

  it('says first that the time is unknown, then the place, then that the date is outside of the period', () => {
    const nowhere = placed(0, 0, BOUNDS);
    expect(of(NO_TIME, nowhere)).toBe('no-time');
    expect(of(momentOf(2018, 5, 1, 1), nowhere)).toBe('outside');
    expect(of(momentOf(2018, 12, 31, 1))).toBe('outside-period');
    expect(of(momentOf(2020, 1, 1, 1))).toBe('outside-period');
  });
});

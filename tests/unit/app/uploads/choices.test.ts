import { describe, expect, it } from 'vitest';
import { corrected, decided } from '../../../../src/lib/app/uploads/choices.ts';
import { Pace } from '../../../../src/lib/app/uploads/pace.ts';
import { latestFirst, readKept, type Kept } from '../../../../src/lib/app/uploads/kept.ts';
import { missingOwn } from '../../../../src/lib/app/missing-own.ts';
import { isOwn, uploadOf } from '../../../../src/lib/store/own-indicator.ts';
import type { PlaceMatch } from '../../../../src/lib/store/ingest/meaning.ts';

describe('what the analyst decided', () => {
  it('of one column leaves what was decided of the others', () => {
    const first = corrected({}, { columns: { 1: { type: 'text' } } });
    const second = corrected(first, { columns: { 1: { name: 'Code' }, 2: { type: 'number' } } });
    expect(second.columns).toEqual({ 1: { type: 'text', name: 'Code' }, 2: { type: 'number' } });
    expect(first.columns).toEqual({ 1: { type: 'text' } });
  });

  it('of anything else takes the place of what was there', () => {
    expect(corrected({ delimiter: ';', encoding: 'utf-8' }, { delimiter: ',' })).toEqual({
      delimiter: ',',
      encoding: 'utf-8',
    });
  });

  it('of a place counts, also that it is none', () => {
    const match = (text: string): PlaceMatch => ({
      text,
      count: 1,
      area: 'KOR',
      how: 'near',
      alternatives: [],
    });
    const found = decided([match('Corea'), match('Corea N'), match('Other')], {
      'Corea N': 'PRK',
      Other: null,
    });
    expect(found.map(({ area, how }) => [area, how])).toEqual([
      ['KOR', 'near'],
      ['PRK', 'chosen'],
      [null, 'chosen'],
    ]);
  });
});

describe('progress', () => {
  it('says how fast it goes, and how long it takes once that can be told', () => {
    let now = 1000;
    const pace = new Pace('reading', 400, () => now);
    expect(pace.at(0, 0)).toMatchObject({ rowsPerSecond: 0, secondsLeft: null });
    now = 1200;
    expect(pace.at(10, 20).secondsLeft).toBeNull();
    now = 3000;
    expect(pace.at(100, 5000)).toMatchObject({ rowsPerSecond: 2500, secondsLeft: 6, total: 400 });
  });
});

describe('what is kept', () => {
  const kept = (id: string, added: string) => ({ upload: { id, added } }) as Kept;

  it('is listed with the latest first', () => {
    const list = [kept('mine-aaaaaaaaaaaa', '2024-01-01'), kept('mine-bbbbbbbbbbbb', '2025-01-01')];
    expect(latestFirst(list).map(({ upload }) => upload.id)).toEqual([
      'mine-bbbbbbbbbbbb',
      'mine-aaaaaaaaaaaa',
    ]);
  });

  it('is left out where it is no record', () => {
    for (const found of [null, 3, {}, { upload: { id: '../x' } }, { upload: null }]) {
      expect(readKept(found)).toBeNull();
    }
    expect(readKept(kept('mine-0123456789ab', ''))).not.toBeNull();
  });
});

describe('a link to data of one’s own', () => {
  it('names the upload by its fingerprint', () => {
    expect(uploadOf('mine-0123456789ab-2')).toBe('mine-0123456789ab');
    expect(uploadOf('homicide-rate')).toBeNull();
    expect(isOwn('mine-clearance')).toBe(false);
  });

  it('says what is missing, for either of two indicators', () => {
    const indicators = [{ id: 'homicide-rate' }, { id: 'mine-0123456789ab' }];
    const missing = (link: string) => missingOwn(new URLSearchParams(link), indicators);
    expect(missing('indicator=homicide-rate')).toBeNull();
    expect(missing('indicator=mine-0123456789ab')).toBeNull();
    expect(missing('indicator=mine-0123456789ab-2')).toBe('mine-0123456789ab');
    expect(missing('indicator=homicide-rate&with=mine-ffffffffffff')).toBe('mine-ffffffffffff');
    expect(missing('indicator=nothing')).toBeNull();
  });
});

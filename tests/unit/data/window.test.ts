import { describe, expect, it } from 'vitest';
import { distinct, replaced } from '../../../data/window.ts';

const value = (edition: string, target: number, number: number) => ({ edition, target, value: number });

describe('distinct', () => {
  it('gives a value of one edition three years either side of its target', () => {
    expect(distinct([value('a', 2020, 3)])).toEqual([{ value: 3, first: 2017, last: 2023, editions: ['a'] }]);
  });

  it('narrows the window of a repeated value and keeps other values apart', () => {
    const found = distinct([value('a', 2014, 3), value('b', 2015, 3.0000001), value('c', 2018, 3.1)]);
    expect(found).toEqual([
      { value: 3, first: 2012, last: 2017, editions: ['a', 'b'] },
      { value: 3.1, first: 2015, last: 2021, editions: ['c'] },
    ]);
  });

  it('stops when editions repeat a value although no year suits both', () => {
    expect(() => distinct([value('a', 2010, 3), value('b', 2018, 3)])).toThrow(/no year/);
  });
});

describe('replaced', () => {
  it('keeps the newer computation of one survey round, within the years of both', () => {
    const found = replaced(distinct([value('a', 2020, 8.31), value('b', 2021, 8.3)]), 'a', 'b');
    expect(found).toEqual([{ value: 8.3, first: 2018, last: 2023, editions: ['a', 'b'] }]);
  });

  it('changes nothing where one of the editions has no value', () => {
    const alone = distinct([value('a', 2020, 8.31)]);
    expect(replaced(alone, 'a', 'b')).toEqual(alone);
  });
});

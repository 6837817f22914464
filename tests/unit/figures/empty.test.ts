import { describe, expect, it } from 'vitest';
import { line, multiples } from '../../../src/lib/figures/forms/line.ts';
import { frame, marksOf, row } from './ask.ts';

describe('small multiples', () => {
  it('have a panel for each place with a value', () => {
    const rows = [row('BRA', 2000, 1), row('BRA', 2020, 2), row('JPN', 2000, null, { flag: 'missing' })];
    const marks = marksOf(multiples(frame(), rows, []), 'multiples');
    expect(marks.panels.map(({ label }) => label)).toEqual(['Brazil']);
    expect(marks.years).toEqual([2000, 2020]);
  });
});

describe('nothing to draw is an answer with its reason and the next step', () => {
  const tuvalu = frame({
    places: ['TUV'],
    asked: { from: 2000, to: 2005 },
    years: { from: 2000, to: 2005 },
  });

  it.each([
    [
      'years without data',
      line(tuvalu, [], [{ area: 'TUV', from: 2009, to: 2016 }]),
      'No data for Tuvalu in 2000–2005; there are values for 2009–2016.',
      'Widen the years.',
    ],
    [
      'a place without data',
      line(tuvalu, [], []),
      'There is no data for Tuvalu.',
      'Choose other places or another indicator.',
    ],
    ['no place', line(frame({ places: [] }), [], []), 'No place is chosen.', 'Choose at least one place.'],
    [
      'every value missing',
      line(tuvalu, [row('TUV', 2001, null, { flag: 'not-collected' })], []),
      'Every value for Tuvalu in 2000–2005 is missing: the values were not collected.',
      'Choose other years or places.',
    ],
  ])('%s', (_, answer, reason, help) => {
    expect(answer).toEqual({ kind: 'empty', empty: { reason, help } });
  });
});

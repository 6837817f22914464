import { describe, expect, it } from 'vitest';
import { slope, type EndRow } from '../../../src/lib/figures/forms/slope.ts';
import { exampleIndicator } from './example.ts';
import { figureOf, frame, marksOf, row } from './ask.ts';

const end = (side: EndRow['side'], area: string, year: number, value: number): EndRow => ({
  ...row(area, year, value),
  side,
});
const rows = [
  end('start', 'BRA', 2000, 20),
  end('end', 'BRA', 2020, 15),
  end('start', 'JPN', 2001, 10),
  end('end', 'JPN', 2020, 11),
];

describe('a slope', () => {
  it('joins the two ends of each place and says what moved', () => {
    const answer = slope(frame(), rows, []);
    expect(
      marksOf(answer, 'slope').items.map(({ area, start, end }) => [area, start.value, end.value]),
    ).toEqual([
      ['BRA', 20, 15],
      ['JPN', 10, 11],
    ]);
    expect(figureOf(answer).title).toBe(
      'The homicide rate fell by 25% in Brazil (2000–2020) and rose by 10% in Japan (2001–2020)',
    );
  });

  it('says which ends lie beside the years asked for', () => {
    expect(figureOf(slope(frame(), rows, [])).caveats[0]).toBe(
      'Japan has no value in 2000 or 2020; the nearest within two years is shown.',
    );
  });

  it('leaves out a place that has one end only, and says so', () => {
    const answer = slope(frame(), rows.slice(0, 3), []);
    expect(marksOf(answer, 'slope').items.map(({ area }) => area)).toEqual(['BRA']);
    expect(figureOf(answer).caveats).toContain('No values for Japan in 2000–2020.');
  });

  it('claims no change across a break', () => {
    const indicator = exampleIndicator({ breaks: [{ year: 2010, areas: ['BRA'], what: 'New law' }] });
    const answer = slope(frame({ indicator }), rows, []);
    expect(marksOf(answer, 'slope').items.map((item) => item.break)).toEqual(['New law', null]);
    expect(figureOf(answer).title).toBe('The homicide rate in Japan rose by 10% between 2001 and 2020');
    expect(figureOf(answer).caveats).toContain(
      'Break in the series of Brazil in 2010: New law. Nothing is compared across it.',
    );
  });

  it('asks for a second year where there is one only', () => {
    const year = { from: 2010, to: 2010 };
    expect(slope(frame({ asked: year, years: year }), [], [])).toMatchObject({
      kind: 'empty',
      empty: { reason: 'A slope compares two years, but only one is chosen.' },
    });
  });
});

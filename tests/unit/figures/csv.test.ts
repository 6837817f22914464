import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/lib/figures/csv.ts';
import { line } from '../../../src/lib/figures/forms/line.ts';
import { exampleScore } from './example.ts';
import { figureOf, frame, row, sure } from './ask.ts';

const read = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

describe('the CSV of a figure', () => {
  const figure = figureOf(
    line(
      frame({ indicator: exampleScore }),
      [
        sure('BRA', 2000, -0.5, 0.1, { source: '=HYPERLINK("x")' }),
        row('JPN', 2001, null, { flag: 'suppressed', source: 'a, "b"' }),
      ],
      [],
    ),
  );
  const text = csv(figure);

  it('gives each row its unit, source, publisher, licence and flag', () => {
    expect(read(text)[0]).toMatchObject({
      indicator_id: 'rule-of-law',
      unit: 'score from −2.5 to 2.5',
      area: 'BRA',
      area_name: 'Brazil',
      value: '-0.5',
      interval: '95%: estimate ± 1.96 standard errors',
      source: 'Example statistics',
      publisher: 'Example office',
      licence: 'CC BY 4.0',
    });
  });

  it('leaves a missing value empty, with its flag', () => {
    expect(read(text)[1]).toMatchObject({ value: '', flag: 'suppressed', source_note: 'a, "b"' });
  });

  it('ends every line as RFC 4180 says', () => {
    expect(text.match(/\r\n/g)).toHaveLength(3);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('disarms texts that a spreadsheet would run, and leaves negative numbers numbers', () => {
    expect(read(text)[0]).toMatchObject({ source_note: `'=HYPERLINK("x")`, value: '-0.5' });
  });

  it('gives back every note, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        const noted = {
          ...figure,
          rows: figure.rows.slice(0, 1).map((one) => ({ ...one, sourceNote: note })),
        };
        const [back] = read(csv(noted));
        const disarmed = /^[=+\-@\t\r]/.test(note) ? `'${note}` : note;
        expect(back?.['source_note']).toBe(disarmed);
      }),
    );
  });
});

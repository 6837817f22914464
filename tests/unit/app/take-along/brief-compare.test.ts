import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compareCsv } from '../../../../src/lib/app/take-along/brief-compare-csv.ts';
import { compareSlides } from '../../../../src/lib/app/take-along/brief-compare-slides.ts';
import { deckOf } from '../../../../src/lib/app/take-along/brief-pptx.ts';
import { PAGE } from '../../../../src/lib/app/take-along/slide.ts';
import { textHeight } from '../../../../src/lib/app/take-along/text-size.ts';
import { rowHeight } from '../../../../src/lib/app/take-along/theme-slides.ts';
import { compare } from '../../../../src/lib/evidence/brief/compare.ts';
import type { Beside } from '../../../../src/lib/evidence/brief/comparison.ts';
import type { HeldRow } from '../../../../src/lib/evidence/brief/held.ts';
import { readDeck } from './deck.ts';
import { BROKEN, EXAMPLE, SOURCE } from './example-brief.ts';

/** Somewhere and three places beside it, with a name that a spreadsheet would run. */
function place(id: string, name: string, row: HeldRow): Beside {
  const values = {
    'homicide-rate total': { rows: [row], grade: 'strong' as const, interval: 'cases' as const },
  };
  return { brief: { ...EXAMPLE, place: id, name }, values, within: [] };
}
const comparison = compare([
  place('SOM', 'Somewhere', [2020, 2.5, 2.1, 2.9]),
  place('ELS', '=Elsewhere', [2020, 25, 24, 26]),
  place('FAR', 'Far away', [2019, 2.4, 2, 2.8]),
  place('OLD', 'Long ago', [2001, 9, 8, 10]),
]);

describe('the numbers of a comparison', () => {
  const csv = compareCsv(comparison);
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const own = rows.filter(({ item }) => item === BROKEN.id);

  test('hold the latest value of each place with its interval, year and source', () => {
    const latest = own.filter(({ number }) => number === 'latest');
    expect(latest.map(({ place_id: id, value, low, high, year }) => [id, value, low, high, year])).toEqual([
      ['SOM', '2.5', '2.1', '2.9', '2020'],
      ['ELS', '25', '24', '26', '2020'],
      ['FAR', '2.4', '2', '2.8', '2019'],
      ['OLD', '9', '8', '10', '2001'],
    ]);
    for (const row of latest) expect(row['publisher']).toBe(SOURCE.publisher);
  });

  test('hold a difference for each pair, or the reason why there is none', () => {
    const differences = own.filter(({ number }) => number?.startsWith('difference'));
    expect(differences).toHaveLength(6);
    const between = (a: string, b: string) =>
      differences.find((row) => row['place_id'] === a && row['against_id'] === b);
    expect(between('SOM', 'ELS')).toMatchObject({ value: '-22.5', note: 'lower in the place' });
    expect(between('SOM', 'FAR')?.['note']).toContain('overlap');
    expect(between('SOM', 'OLD')).toMatchObject({ value: '', low: '' });
    expect(between('SOM', 'OLD')?.['note']).toContain('too far apart');
  });

  test('run nothing in a spreadsheet', () => {
    expect(csv).toContain("'=Elsewhere");
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });
});

describe('the slides of a comparison', () => {
  const slides = compareSlides(comparison, { link: 'https://example.org', title: 'Four places' });

  test('no text is larger than its box, nothing reaches beyond the slide, and every slide names a source', () => {
    for (const { elements } of slides) {
      expect(elements.some((part) => part.kind === 'text' && /^Sources?: \S/.test(part.text))).toBe(true);
      for (const part of elements) {
        expect(part.x + part.w).toBeLessThanOrEqual(PAGE.w);
        expect(part.y + part.h).toBeLessThanOrEqual(PAGE.h);
        if (part.kind === 'text')
          expect(textHeight(part.text, part.size, part.w), part.text).toBeLessThanOrEqual(part.h + 1e-9);
        if (part.kind === 'table') {
          const heights = [part.head, ...part.rows].map((row) => rowHeight(row, part.columns, part.size));
          expect(heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(part.h + 1e-9);
        }
      }
    }
  });

  test('draw nothing on one axis that must not be held against each other', () => {
    const recorded = (own: Beside): Beside => ({
      ...own,
      values: Object.fromEntries(
        Object.entries(own.values).map(([key, held]) => [key, { ...held, recorded: true as const }]),
      ),
    });
    const two = compare([
      recorded(place('SOM', 'Somewhere', [2020, 2.5, 2.1, 2.9])),
      recorded(place('ELS', 'Elsewhere', [2020, 25, 24, 26])),
    ]);
    const parts = compareSlides(two, { link: '', title: 'Two' }).flatMap(({ elements }) => elements);
    expect(parts.filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(parts.some(({ kind }) => kind === 'table')).toBe(true);
  });

  test('have native charts with the numbers of the places', async () => {
    const { charts } = readDeck(await deckOf(slides, 'Four places'));
    expect(charts[0]?.sheet).toContain('<v>25</v>');
    expect(charts[0]?.xml).toContain('Somewhere, 2020');
  });
});

import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import old from '../../../data/recipes/rsf-press-freedom-old.ts';
import recipe from '../../../data/recipes/rsf-press-freedom.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

describe('rsf-press-freedom', () => {
  it('reads the score of an edition', () => {
    const text = JSON.stringify({
      meta: { title: 'RSF', unit: 'score 0–100 (100 = most free)' },
      data: [{ entity: 'Norway', group: 'Europe', period: '2022', value: 92.7, iso: 'NOR' }],
    });
    const rows = recipe.rows(memoryRaw({ 'bulldozer-json/rsf-press-freedom.json': text }), committedPlaces());
    expect(rows[0]).toMatchObject({ area: 'NOR', year: 2022, value: 92.7 });
  });

  it('is another indicator than the index before 2022, with the opposite direction', () => {
    expect(recipe.indicators[0]?.id).not.toBe(old.indicators[0]?.id);
    expect([recipe.indicators[0]?.better, old.indicators[0]?.better]).toEqual(['higher', 'lower']);
  });

  it('begins in 2022, with Norway near the top', () => {
    const tidy = readTidy('rsf-press-freedom');
    expect(Math.min(...tidy.map((row) => row.year))).toBe(2022);
    expect(tidy.find((row) => row.area === 'NOR' && row.year === 2022)?.value).toBe(92.7);
  });
});

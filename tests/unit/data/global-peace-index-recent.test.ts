import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/global-peace-index-recent.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

describe('global-peace-index-recent', () => {
  it('reads a score of 1 to 5', () => {
    const text = JSON.stringify({
      meta: { title: 'GPI', unit: 'score 1–5 (lower = more peaceful)' },
      data: [{ entity: 'Norway', group: 'Europe', period: '2025', value: 1.644, iso: 'NOR' }],
    });
    const rows = recipe.rows(memoryRaw({ 'bulldozer-json/gpi-global-peace.json': text }), committedPlaces());
    expect(rows[0]).toMatchObject({ area: 'NOR', year: 2025, value: 1.644 });
    expect(recipe.indicators[0]?.better).toBe('lower');
  });

  it('differs from the 2022 edition in nearly every year that both hold, and so is kept apart', () => {
    const key = ({ area, year }: { area: string; year: number }) => `${area} ${year}`;
    const edition = new Map(
      readTidy('global-peace-index')
        .filter((row) => row.indicator === 'global-peace-index')
        .map((row) => [key(row), row.value]),
    );
    const both = readTidy('global-peace-index-recent').filter((row) => edition.has(key(row)));
    expect(both).toHaveLength(800);
    expect(both.filter((row) => edition.get(key(row)) === row.value)).toHaveLength(4);
  });
});

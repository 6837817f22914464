import { describe, expect, it } from 'vitest';
import type { Material } from '../../../src/lib/evidence/counter/material.ts';
import { otherSource } from '../../../src/lib/evidence/counter/other-source.ts';
import { SIBLING_IDS, siblingsOf, type Sibling } from '../../../src/lib/evidence/counter/siblings.ts';
import { committedCatalogue } from '../data/committed.ts';
import { CHANGE, material, PAIR, plantedAreas, rows, source, surveyTopic } from './planted.ts';

const COUNT = 40;
const areas = plantedAreas(COUNT);
const SIBLING: Sibling = { id: 'other', group: 'total', sameScale: true, sense: 1 };
const other = surveyTopic({
  id: 'other',
  name: 'Share by another survey',
  subject: 'share by the other survey',
});

/** A change of ten points up in every country, beside another source. */
function beside(theirs: (index: number, year: number) => number | undefined, sibling = SIBLING): Material {
  return material(CHANGE, source(rows(COUNT, [2000, 2020], (_, year) => (year === 2000 ? 40 : 50))), areas, {
    siblings: [{ sibling, source: source(rows(COUNT, [2000, 2020], theirs), { topic: other }) }],
  });
}
const sentences = (all: Material) => otherSource(all).found.map(({ sentence }) => sentence);

describe('another source', () => {
  it('is told in how many countries it moves the other way', () => {
    // Down in ten of forty, from a level that is near enough.
    const found = sentences(beside((index, year) => (year === 2000 ? 48 : index < 10 ? 45.1 : 50)));
    expect(found).toEqual([
      'Another source, “Share by another survey” (Example office), moves the other way in 10 of the 40 countries in ' +
        'which both change clearly from 2000 to 2020.',
    ]);
  });

  it('is told with its own answer where that turns', () => {
    const { found } = otherSource(beside((index, year) => (year === 2000 ? 48 : index < 30 ? 45.1 : 50)));
    expect(found[0]?.turns).toBe(true);
    expect(found[0]?.sentence).toContain(
      'By it, the share by the other survey fell in 30 countries and rose in 10.',
    );
  });

  it('is not told where it agrees', () => {
    expect(sentences(beside((_, year) => (year === 2000 ? 41 : 51)))).toEqual([]);
  });

  it('is told where its values are too far away, though it moves alike', () => {
    expect(sentences(beside((index, year) => (index < 12 ? 10 : 0) + (year === 2000 ? 40 : 50)))).toEqual([
      'Another source, “Share by another survey” (Example office), gives values more than 10% apart in 12 of 40 countries.',
    ]);
  });

  it('is held against its own interval where both have one', () => {
    const sure = { low: 45, high: 55 };
    const own = source(rows(COUNT, [2020], () => 50, sure));
    const level = { ...CHANGE, kind: 'level' as const, threshold: null, years: { from: 2018, to: 2020 } };
    const with_ = (low: number) =>
      material(level, own, areas, {
        siblings: [
          {
            sibling: SIBLING,
            source: source(
              rows(COUNT, [2020], () => 60, { low, high: 65 }),
              { topic: other },
            ),
          },
        ],
      });
    expect(sentences(with_(54))).toEqual([]);
    expect(sentences(with_(56))).toEqual([
      'Another source, “Share by another survey” (Example office), gives values outside of each other’s intervals in 40 of 40 countries.',
    ]);
  });

  it('that rises where the first falls is read the other way round', () => {
    const turned: Sibling = { ...SIBLING, sameScale: false, sense: -1 };
    expect(sentences(beside((_, year) => (year === 2000 ? 50 : 40), turned))).toEqual([]);
    const { found } = otherSource(beside((_, year) => (year === 2000 ? 40 : 50), turned));
    expect(found[0]?.turns).toBe(true);
    expect(found[0]?.sentence).toContain('By it, the share by the other survey rose in 40 countries');
  });

  it('is not asked about countries that only one of the two has', () => {
    expect(sentences(beside((index, year) => (index < 4 ? 100 - year / 40 : undefined)))).toEqual([]);
  });

  it('is counted as looked at, whether it says anything or not', () => {
    expect(otherSource(beside((_, year) => (year === 2000 ? 41 : 51))).looked).toBe(1);
  });

  it('makes a link doubtful only where it, and not the fewer countries, loses it', () => {
    const versus = surveyTopic({ id: 'score', subject: 'score' });
    const x = rows(COUNT, [2015], (index) => 1 + index);
    const own = source(
      rows(COUNT, [2015], (index) => 1 + index),
      { second: x, versus },
    );
    const theirs = (value: (index: number) => number | undefined) =>
      material(PAIR, own, areas, {
        siblings: [
          {
            sibling: SIBLING,
            source: source(rows(COUNT, [2015], value), { topic: other, second: x, versus }),
          },
        ],
      });
    expect(sentences(theirs((index) => (index < 12 ? 1 + index : undefined)))).toEqual([]);
    expect(sentences(theirs((index) => 1 + ((index * 17) % COUNT)))).toEqual([
      expect.stringMatching(/no link between the share by the other survey and the score can be told/),
    ]);
    expect(sentences(theirs((index) => COUNT - index))).toEqual([
      expect.stringMatching(/the share by the other survey is lower where the score is higher/),
    ]);
  });
});

describe('the table of sources', () => {
  const { indicators } = committedCatalogue();

  it('names only indicators that there are', () => {
    const known = new Set(indicators.map(({ id }) => id));
    expect(SIBLING_IDS.filter((id) => !known.has(id))).toEqual([]);
  });

  it('is the same seen from either side', () => {
    for (const id of SIBLING_IDS) {
      for (const sibling of siblingsOf(id, 'total')) {
        const back = siblingsOf(sibling.id, sibling.group).find((one) => one.id === id);
        expect(back, `${id} and ${sibling.id}`).toMatchObject({
          sameScale: sibling.sameScale,
          sense: sibling.sense,
        });
      }
    }
  });

  it('says that values compare only where the units do', () => {
    const unit = new Map(indicators.map(({ id, unit: { kind, min, max } }) => [id, { kind, min, max }]));
    for (const id of SIBLING_IDS) {
      for (const sibling of siblingsOf(id, 'total').filter(({ sameScale }) => sameScale)) {
        const [a, b] = [unit.get(id), unit.get(sibling.id)];
        expect({ id, kind: a?.kind, min: a?.min }).toEqual({ id, kind: b?.kind, min: b?.min });
      }
    }
  });

  it('turns a source round exactly where better is the other direction', () => {
    const better = new Map(indicators.map(({ id, better: way }) => [id, way]));
    for (const id of SIBLING_IDS) {
      for (const sibling of siblingsOf(id, 'total')) {
        const [a, b] = [better.get(id), better.get(sibling.id)];
        if (a === 'neither' || b === 'neither') continue;
        expect(sibling.sense, `${id} and ${sibling.id}`).toBe(a === b ? 1 : -1);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { gather, strongest } from '../../../src/lib/evidence/counter/gather.ts';
import type { CountedClaim } from '../../../src/lib/evidence/claim.ts';
import type { Found } from '../../../src/lib/evidence/counter/material.ts';
import { CHANGE, material, PAIR, plantedAreas, rows, source, surveyTopic } from './planted.ts';

const COUNT = 40;
const areas = plantedAreas(COUNT);
const change = (value: (index: number, year: number) => number | undefined, years = [2000, 2020]) =>
  material(CHANGE, source(rows(COUNT, years, value)), areas);

describe('what is shown of it all', () => {
  const found = (kind: Found['kind'], share: number, turns = false): Found => ({
    ...{ kind, share, turns, sentence: `${kind} ${share}`, shown: null, q: null },
  });

  it('is the strongest first, what turns the answer before what does not', () => {
    const order = strongest([found('years', 0.9), found('mix', 0.1, true), found('opposite', 0.5)]);
    expect(order.map(({ kind }) => kind)).toEqual(['mix', 'years', 'opposite']);
  });

  it('is at most two of a kind and six in all', () => {
    const kinds = ['years', 'mix', 'opposite', 'places', 'other-source'] as const;
    const many = kinds.flatMap((kind) => [0.1, 0.2, 0.3].map((share) => found(kind, share)));
    const shown = strongest(many);
    expect(shown).toHaveLength(6);
    for (const kind of kinds) expect(shown.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(2);
  });

  it('is empty, with what was looked at, where nothing argues against a claim', () => {
    const years = Array.from({ length: 27 }, (_, index) => 1997 + index);
    const { told, looked } = gather(change((_, year) => 90 - (year - 1990) * 2, years));
    expect(told).toEqual([]);
    // 9 parts, 40 countries twice and 4 regions, 48 choices of years, the whole.
    expect(looked).toBe(9 + 40 + 48 + 44 + 1);
  });

  it('can be computed on nothing, on one country and on missing values', () => {
    const claims: CountedClaim[] = [
      CHANGE,
      PAIR,
      { ...CHANGE, kind: 'level', threshold: 50 },
      { ...CHANGE, kind: 'level', threshold: null },
      {
        kind: 'groups',
        indicator: 'share',
        first: 'sex=female',
        second: 'sex=male',
        years: CHANGE.years,
      },
    ];
    const versus = surveyTopic({ id: 'score' });
    for (const claim of claims) {
      for (const value of [() => undefined, (index: number) => (index === 0 ? 50 : undefined), () => 50]) {
        const own = source(rows(COUNT, [2000, 2020], value), {
          second: rows(COUNT, [2000, 2020], value),
          versus,
        });
        const { told } = gather(material(claim, own, areas));
        for (const { sentence } of told) expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
      }
    }
  });
});

import { readFileSync } from 'node:fs';
import { isLocal } from '../../../src/lib/evidence/local/local-claim.ts';
import { describe, expect, it } from 'vitest';
import { catalogue as schema } from '../../../src/lib/catalogue/catalogue.ts';
import { TARGETS, THEMES } from '../../../src/lib/catalogue/theme.ts';
import { CARDS } from '../../../src/lib/evidence/library.ts';

const catalogue = schema.parse(JSON.parse(readFileSync('data/catalogue.json', 'utf8')));
const known = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));

describe('the cards', () => {
  it('are at least 48, with at least four a question and one a target', () => {
    expect(CARDS.length).toBeGreaterThanOrEqual(48);
    for (const { id } of THEMES)
      expect(CARDS.filter(({ theme }) => theme === id).length, id).toBeGreaterThanOrEqual(4);
    for (const target of TARGETS)
      expect(
        CARDS.some(({ targets }) => targets.includes(target)),
        target,
      ).toBe(true);
  });

  it('have names of their own', () => {
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(CARDS.length);
    expect(new Set(CARDS.map(({ question }) => question)).size).toBe(CARDS.length);
    for (const { id, question } of CARDS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(question).toMatch(/^[A-Z].*\?$/);
    }
  });

  it('ask for indicators, groups and years that the catalogue holds', () => {
    for (const { id, claim } of CARDS) {
      if (claim.kind === 'gap' || isLocal(claim)) continue;
      const asked = claim.kind === 'pair' ? [claim.indicator, claim.versus] : [claim.indicator];
      for (const indicator of asked) expect(known.has(indicator), `${id}: ${indicator}`).toBe(true);
      if (claim.kind === 'shown') continue;
      const coverage = known.get(claim.indicator)?.coverage;
      expect(claim.years.from, id).toBeLessThanOrEqual(claim.years.to);
      expect(coverage?.from, id).toBeLessThanOrEqual(claim.years.to);
      expect(coverage?.to, id).toBeGreaterThanOrEqual(claim.years.from);
    }
  });

  it('hold no number in a question or a reason but those of official indicators', () => {
    for (const { question, claim } of CARDS) {
      const typed = `${question} ${claim.kind === 'gap' ? claim.reason : ''}`.replace(/16\.\w+\.?\w*/g, '');
      expect(typed).not.toMatch(/\d/);
    }
  });

  it('take both values of a pair from a window no longer than the years that they may lie apart', () => {
    for (const { id, claim } of CARDS) {
      if (claim.kind === 'pair')
        expect(claim.years.to - claim.years.from, id).toBeLessThanOrEqual(claim.apart);
    }
  });

  it('name an official indicator as a gap only while the catalogue has no country with it', () => {
    for (const { id, claim } of CARDS) {
      if (claim.kind !== 'gap' || claim.sdg === null) continue;
      const there = catalogue.indicators.filter(
        ({ sdg, official, coverage }) =>
          sdg === claim.sdg && official === 'official' && coverage.countries > 1,
      );
      expect(there, id).toEqual([]);
    }
  });
});

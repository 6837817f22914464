import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/lib/app/find-evidence.ts';
import { askLanguage } from '../../../src/lib/i18n/language.ts';
import { CARDS } from '../../../src/lib/evidence/library.ts';
import { committedCatalogue } from '../data/committed.ts';

const catalogue = committedCatalogue();
const find = (typed: string) => findEvidence(typed, CARDS, catalogue, 6);

describe('evidence for a point that a panellist makes', () => {
  it('is the view of the measure and place that the words name', () => {
    const [first] = find('show me Kenya bribery');
    expect(first).toMatchObject({ kind: 'view', name: expect.stringMatching(/Kenya$/) as string });
    if (first?.kind === 'view') expect(first.view).toMatch(/indicator=bribery.*places=KEN/);
  });

  it('is a card where the words stand in its question', () => {
    expect(find('judges women').map((one) => one.kind === 'card' && one.id)).toContain('women-judges');
  });

  it('is found by the names of places and measures in the language of the page', () => {
    askLanguage(() => 'fr');
    try {
      const [first] = find('Allemagne homicide');
      expect(first).toMatchObject({ kind: 'view', name: expect.stringMatching(/Allemagne$/) as string });
      if (first?.kind === 'view') expect(first.view).toMatch(/indicator=homicide.*places=DEU/);
      expect(find('show me Kenya bribery')[0]).toMatchObject({ kind: 'view' });
    } finally {
      askLanguage(() => 'en');
    }
  });

  it('is nothing where nothing is known by these words', () => {
    expect(find('xylophone')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  it('is there before the catalogue is: cards need none', () => {
    expect(findEvidence('robbery', CARDS, null, 5).every(({ kind }) => kind === 'card')).toBe(true);
  });
});

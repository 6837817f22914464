import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/wjp-2024.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEAD =
  'Country;Country_Code;WJP Rule of Law Index: Overall Score;Factor 1: Constraints on Government Powers (CGP);Factor 2: Absence of Corruption(AC);Factor 3: Open Government (OG);Factor 4: Fundamental Rights(FR);Factor 5: Order and Security(OS);Factor 6: Regulatory Enforcement(RE);Factor 7: Civil Justice(CJ);Factor 8: Criminal Justice(CJ)';

describe('wjp-2024', () => {
  it('reads semicolons and letters of Windows-1252, and tells the two factors "CJ" apart', () => {
    const text = `${HEAD}\nT\u00fcrkiye;TUR;0.42;0.28;0.45;0.41;0.3;0.72;0.43;0.44;0.34\n`;
    const raw = memoryRaw({ 'wjp-rule-of-law/wjp_scores_sadullah_2024.csv': Buffer.from(text, 'latin1') });
    const values = Object.fromEntries(
      recipe.rows(raw, committedPlaces()).map((row) => [row.indicator, row.value]),
    );
    expect(values).toMatchObject({ 'civil-justice-wjp': 0.44, 'criminal-justice-wjp': 0.34 });
  });

  it('holds one year and 142 places', () => {
    const tidy = readTidy('wjp-2024');
    expect(new Set(tidy.map((row) => row.year))).toEqual(new Set([2024]));
    expect(new Set(tidy.map((row) => row.area)).size).toBe(142);
  });
});

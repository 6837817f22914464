import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/ess9-2018.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'ess9-country-means/final-assessment-ess2018country.csv';
const HEAD =
  '"","trust_country_parliament","trust_legal_system","trust_police","trust_politicians","trust_parties"';

describe('ess9-2018', () => {
  it('reads the country from the column whose heading is empty', () => {
    const raw = memoryRaw({ [FILE]: `${HEAD}\n"Czechia",4.2,5.2,5.9143022587588,3.6,3.7\n` });
    const [police] = recipe.rows(raw, committedPlaces());
    expect(police).toMatchObject({ indicator: 'police-trust-ess', area: 'CZE', year: 2018, value: 5.914302 });
  });

  it('stops at an empty mean instead of reading it as zero', () => {
    const raw = memoryRaw({ [FILE]: `${HEAD}\n"Czechia",4.2,5.2,,3.6,3.7\n` });
    expect(() => recipe.rows(raw, committedPlaces())).toThrow(/not a number/);
  });

  it('holds 19 countries on a scale from 0 to 10', () => {
    const police = readTidy('ess9-2018').filter((row) => row.indicator === 'police-trust-ess');
    expect(police).toHaveLength(19);
    expect(recipe.indicators[0]?.unit).toMatchObject({ kind: 'score', min: 0, max: 10 });
  });
});

import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/wgi.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEAD =
  'codeindyr;code;countryname;year;indicator;estimate;stddev;nsource;pctrank;pctranklower;pctrankupper';
const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({ 'wgi/wgi_save.csv': Buffer.from([HEAD, ...lines, ''].join('\n'), 'latin1') }),
    committedPlaces(),
  );

describe('wgi', () => {
  it('reads decimal commas and letters of Windows-1252', () => {
    const [estimate, rank] = read("CIVrl1996;CIV;C\u00f4te d'Ivoire;1996;rl;-1,00;0,25;4;16,6;9,0;30,2");
    expect(estimate).toMatchObject({ indicator: 'rule-of-law', area: 'CIV', value: -1, n: null });
    expect(rank).toMatchObject({ indicator: 'rule-of-law-percentile', value: 16.6, low: 9, high: 30.2 });
  });

  it('puts 1.96 standard errors on either side of the estimate', () => {
    const [estimate] = read('AFGrl1996;AFG;Afghanistan;1996;rl;-1,79;0,35;2;1,5;0,0;12,6');
    expect(estimate).toMatchObject({ low: -2.476, high: -1.104 });
  });

  it('keeps a missing estimate as missing, not as zero', () => {
    const rows = read('ASMcc1996;ASM;American Samoa;1996;cc;..;..;..;..;..;..');
    for (const row of rows) {
      expect(row).toMatchObject({ value: null, low: null, high: null, flag: 'missing' });
    }
  });

  it('knows the codes that the World Bank no longer uses elsewhere', () => {
    const codes = ['ADO', 'KSV', 'ROM', 'TMP', 'WBG', 'ZAR', 'ANT'];
    const rows = read(...codes.map((code) => `x;${code};x;2020;rl;1,0;0,2;4;50,0;40,0;60,0`));
    const areas = rows.filter((row) => row.indicator === 'rule-of-law').map((row) => row.area);
    expect(areas).toEqual(['AND', 'XKX', 'ROU', 'TLS', 'PSE', 'COD', 'ANT']);
  });

  it('stops at an indicator that it does not know', () => {
    expect(() => read('x;AFG;Afghanistan;1996;zz;1,0;0,2;4;5,0;4,0;6,0')).toThrow(/zz/);
  });

  it('says how wide each interval is', () => {
    const level = (id: string) => recipe.indicators.find((entry) => entry.id === id)?.interval?.level;
    expect(level('rule-of-law')).toBe(0.95);
    expect(level('rule-of-law-percentile')).toBe(0.9);
  });

  it('holds 1,126 missing estimates and no value for the years without an edition', () => {
    const tidy = readTidy('wgi');
    const estimates = tidy.filter((row) => !row.indicator.endsWith('-percentile'));
    expect(estimates).toHaveLength(32_100);
    expect(estimates.filter((row) => row.value === null)).toHaveLength(1126);
    expect(tidy.some((row) => [1997, 1999, 2001].includes(row.year))).toBe(false);
  });
});

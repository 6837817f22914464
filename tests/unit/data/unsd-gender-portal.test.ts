import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unsd-gender-portal.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEADER = 'INDICATOR_LABEL\tISO3\tTIME_PERIOD\tSEX\tOBS_VALUE\tUNIT_MEASURE\tNATURE\n';
const read = (line: string) =>
  recipe.rows(
    memoryRaw({
      'unsd-gender-portal/7500_female_police_share.csv': `${HEADER}${line}\n`,
      'unsd-gender-portal/7600_IV_5.csv': HEADER,
    }),
    committedPlaces(),
  );

describe('unsd-gender-portal', () => {
  it('reads tabs in a file that is called csv', () => {
    expect(read('IV.4\tALB\t2008\tF\t8.0\tPT\tC')).toMatchObject([
      { indicator: 'female-police-share', area: 'ALB', year: 2008, value: 8 },
    ]);
  });

  it('stops at a row of another sex, unit or nature', () => {
    expect(() => read('IV.4\tALB\t2008\tM\t92\tPT\tC')).toThrow(/another kind/);
  });

  it('holds 754 shares of police officers and 624 of judges, all in percent', () => {
    const rows = readTidy('unsd-gender-portal');
    const of = (id: string) => rows.filter(({ indicator }) => indicator === id);
    expect(of('female-police-share')).toHaveLength(754);
    expect(of('female-judges-share')).toHaveLength(624);
  });
});

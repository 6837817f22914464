import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/open-sdg-germany.ts';
import { GERMAN_SERIES } from '../../../data/series/open-sdg-germany.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const COMMENTS = ['COMMENT_OBS_0', 'COMMENT_OBS_1', 'COMMENT_OBS_2'];

/** All files with the columns that the recipe asks for, and rows in one of them. */
function read(file: string, ...rows: Record<string, string>[]) {
  const files = recipe.dataset.files.map((path) => {
    const series = GERMAN_SERIES.filter((one) => path.endsWith(`_${one.file}.csv`));
    const own = series.flatMap((one) => [...Object.keys(one.where), ...Object.keys(one.split ?? {})]);
    const columns = [...new Set(['Year', ...own, ...COMMENTS, 'Value'])];
    const lines = path.endsWith(`_${file}.csv`) ? rows : [];
    const text = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n');
    return [path, `${text}\n`];
  });
  return recipe.rows(memoryRaw(Object.fromEntries(files) as Record<string, string>), committedPlaces());
}
const tidy = readTidy('open-sdg-germany');
const at = (indicator: string, group: string, year: number) =>
  tidy.find((row) => row.indicator === indicator && row.group === group && row.year === year);

describe('open-sdg-germany', () => {
  it('takes a blank split for everybody', () => {
    expect(read('16-3-2', { Year: '2024', Value: '26.99' })).toMatchObject([
      { area: 'DEU', group: 'total', value: 26.99, flag: null },
    ]);
  });

  it('keeps a blank as missing, and one that is too small as suppressed, never as zero', () => {
    const kind = { 'type of violence': '(c) sexual violence', Year: '2020' };
    expect(read('16-1-3', { ...kind, COMMENT_OBS_0: '.' })).toMatchObject([{ value: null, flag: 'missing' }]);
    expect(read('16-1-3', { ...kind, COMMENT_OBS_0: '0' })).toMatchObject([
      { value: null, flag: 'suppressed' },
    ]);
  });

  it('keeps the zero that the publisher marks as exact', () => {
    expect(read('16-1-2', { Year: '2024', COMMENT_OBS_0: '‒', Value: '0.000' })).toMatchObject([
      { value: 0 },
    ]);
  });

  it('reads provisional and estimated figures as such and stops at an unknown symbol', () => {
    expect(read('16-9-1', { Year: '2025', COMMENT_OBS_0: 's', Value: '100' })).toMatchObject([
      { value: 100, flag: 'estimated' },
    ]);
    expect(() => read('16-9-1', { Year: '2025', COMMENT_OBS_0: '?', Value: '100' })).toThrow(/symbol/);
  });

  it('sets the broken number 5e-0500000 aside instead of reading it as zero', () => {
    const rows = read('16-1-1', { Year: '2017', Units: 'percentage', Value: '5e-0500000' });
    expect(rows).toMatchObject([{ value: null, flag: 'implausible' }]);
  });

  it('keeps the units of one file apart', () => {
    const rows = read(
      '16-1-1',
      { Year: '2024', Units: 'number', Value: '779' },
      { Year: '2024', Units: 'per 100,000 inhabitants', Value: '0.93' },
      { Year: '2024', Units: 'percentage', Value: '0.00093' },
    );
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['deu-homicide-rate', 0.93],
      ['deu-homicide-rate-recalculated', 0.93],
      ['deu-homicide-victims', 779],
    ]);
  });

  it('sets aside psychological violence by age, which repeats physical violence', () => {
    const group = 'age=16-to-under-25-years';
    expect(at('deu-victims-physical-violence', group, 2020)?.value).toBe(5.7);
    expect(at('deu-victims-psychological-violence', group, 2020)).toMatchObject({
      value: null,
      flag: 'implausible',
    });
    expect(at('deu-victims-psychological-violence', 'total', 2020)?.value).toBe(6.8);
  });

  it('sets aside a total that lies outside its parts, with the parts', () => {
    for (const group of ['type=physical-assault', 'sex=female,type=physical-assault']) {
      expect(at('deu-reporting-physical-violence', group, 2024)).toMatchObject({
        value: null,
        flag: 'implausible',
      });
    }
    expect(at('deu-reporting-physical-violence', 'type=robbery', 2024)?.value).toBe(40.3);
  });
});

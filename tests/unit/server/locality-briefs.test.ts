import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/lib/evidence/brief/brief.ts';
import { LOCAL_LINES } from '../../../src/lib/evidence/brief/locality-lines.ts';
import { localRows } from '../../../src/lib/server/local-rows.ts';
import { briefLocalities, builtLocalityBrief } from '../../../src/lib/server/locality-briefs.ts';
import { builtLocalCatalogue } from '../../../src/lib/server/local.ts';

function briefOf(id: string): Brief {
  const brief = builtLocalityBrief(id);
  if (!brief) throw new Error(`There is no brief of ${id}.`);
  return brief;
}

/** Every number in a brief, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

test('every locality has a brief', () => {
  expect(briefLocalities().map(({ id }) => id)).toEqual(builtLocalCatalogue().localities.map(({ id }) => id));
});

describe.each(Object.keys(LOCAL_LINES))('the brief of %s', (id) => {
  const brief = briefOf(id);

  test('shows every line that is listed for it', () => {
    for (const [theme, lines] of Object.entries(LOCAL_LINES[id] ?? {}))
      expect(brief.sections.find((section) => section.theme === theme)?.items.length, theme).toBe(
        lines.length,
      );
  });

  test('has no number that is none, and no empty section without its reason', () => {
    expect(numbersIn(brief).filter((one) => !Number.isFinite(one))).toEqual([]);
    for (const { items, empty } of brief.sections) expect((empty ?? '') === '').toBe(items.length > 0);
    expect(JSON.stringify(brief)).not.toMatch(/NaN|undefined/);
  });

  test('says no caveat of a number twice', () => {
    for (const { caveats } of brief.sections.flatMap(({ items }) => items))
      expect(new Set(caveats).size).toBe(caveats.length);
  });

  test('ranks the place among nobody, and says why', () => {
    for (const { standings } of brief.sections.flatMap(({ items }) => items))
      for (const one of standings) expect('withheld' in one && one.withheld).toBeTruthy();
    expect(brief.peers.areas).toEqual([]);
    expect(brief.peers.how).not.toBe('');
  });
});

test('the homicides of London are the sum of the months of the file', () => {
  let sum = 0;
  const columns = ['measure', 'area', 'period', 'value'];
  for (const [measure, area, period = '', value] of localRows(
    'data/local/series/london-homicide.csv.gz',
    columns,
  ))
    if (measure === 'london-homicide-victims' && area === 'GBR-LND' && period.startsWith('2023-'))
      sum += Number(value);
  const [item] = briefOf('london').sections[0]?.items ?? [];
  expect(item?.latest).toMatchObject({ value: sum, year: 2023 });
  expect(item?.latest.low).toBeLessThan(sum);
});

test('trust in London is the mean of the four quarters of the file', () => {
  const values: number[] = [];
  const columns = ['measure', 'area', 'period', 'value'];
  for (const [measure, area, period = '', value] of localRows('data/local/series/london-pas.csv.gz', columns))
    if (measure === 'london-trust-police' && area === 'GBR-LND' && period.startsWith('2023-'))
      values.push(Number(value));
  const item = briefOf('london')
    .sections.flatMap(({ items }) => items)
    .find(({ indicator }) => indicator === 'london-trust-police');
  expect(values).toHaveLength(4);
  expect(item?.latest.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / 4, 10);
});

test('the assaults of Chicago are the records of the file', () => {
  let count = 0;
  for (const [month = ''] of localRows('data/local/incidents/chicago.csv.gz', ['month']))
    if (month.startsWith('2019-')) count += 1;
  expect(briefOf('chicago').sections[0]?.items[0]?.latest).toMatchObject({ value: count, year: 2019 });
});

test('nothing is compared across the break in the frauds of Rio', () => {
  const item = briefOf('rio-de-janeiro')
    .sections.flatMap(({ items }) => items)
    .find(({ indicator }) => indicator === 'rio-fraud');
  expect(item && 'withheld' in item.change && item.change.withheld).toContain('2021');
});

test('scores of parts of Chicago are not made into one of the city', () => {
  const trust = briefOf('chicago').sections.find(({ theme }) => theme === 'trust');
  expect(trust?.items).toEqual([]);
  expect(trust?.empty).toContain('community areas');
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidyFiles } from '../../../scripts/database/tidy.ts';
import { writeDatabase } from '../../../scripts/database/write.ts';
import { answer } from '../../../src/lib/app/answer.ts';
import { readView } from '../../../src/lib/app/view-codec.ts';
import { FORMS } from '../../../src/lib/figures/figure.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../../src/lib/store/engines/node.ts';
import { writeTidy } from '../../engine/fixture.ts';
import { figureOf } from '../figures/ask.ts';
import { exampleCatalogue } from '../figures/example.ts';

type Values = [indicator: string, area: string, year: number, group: string, value: number | null];

const VALUES: Values[] = [
  ...['BRA', 'JPN', 'USA', 'NGA', 'DEU', 'FRA', 'AUS'].flatMap((area, index): Values[] => [
    ['homicide-rate', area, 2010, 'total', 20 + index],
    ['homicide-rate', area, 2019, 'total', 19 + index],
    ['homicide-rate', area, 2020, 'total', 15 + index],
    ['homicide-rate', area, 2020, 'sex=female', 5],
    ['homicide-rate', area, 2020, 'sex=male', 30],
    ['rule-of-law', area, 2020, 'total', index / 10],
  ]),
  ['homicide-rate', 'TUV', 2009, 'total', 4],
  ['safe-walking-alone', 'BRA', 2020, 'sex=female', 40],
];

const folder = mkdtempSync(join(tmpdir(), 'koban-answer-'));
let engine: Engine;

beforeAll(async () => {
  const rows = VALUES.map(([indicator, area, year, group, value]) => [
    ...[indicator, area, `${year}`, year, group, value],
    ...[null, null, null, null, ''],
  ]);
  writeTidy(join(folder, 'example.csv.gz'), rows);
  const path = join(folder, 'example.duckdb');
  await writeDatabase({ files: tidyFiles(folder), catalogue: exampleCatalogue, path });
  engine = await openNodeEngine(path);
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (search: string) => answer(readView(search, exampleCatalogue).view, exampleCatalogue, engine);
const areasOf = async (search: string) => [
  ...new Set(figureOf(await ask(search)).rows.map(({ area }) => area)),
];

describe('a view is answered', () => {
  it.each(FORMS)('as %s, with words, sources and rows', async (form) => {
    const figure = figureOf(await ask(`form=${form}`));
    expect(figure.form).toBe(form);
    expect(figure.marks.kind).toBe(form);
    expect(figure.view).toBe(`indicator=homicide-rate&form=${form}`);
    expect(figure.sources.map(({ publisher }) => publisher)).toEqual(['Example office']);
    expect(figure.rows.length).toBeGreaterThan(0);
    for (const words of [figure.title, figure.subtitle, figure.sentence, figure.summary]) {
      expect(words).not.toBe('');
    }
  });

  it.each(['line', 'dots', 'slope', 'multiples', 'table'])('as %s split by sex', async (form) => {
    const answered = await ask(`form=${form}&by=sex&places=BRA,JPN&years=2010..2020`);
    // A slope needs both ends, and the groups of the example have only one.
    if (form === 'slope') expect(answered.kind).toBe('empty');
    else expect(new Set(figureOf(answered).rows.map(({ group }) => group)).size).toBe(2);
  });

  it('for the places of the link, in their order', async () => {
    expect(await areasOf('places=JPN,BRA&form=line')).toEqual(['JPN', 'BRA']);
  });

  it('for the usual places where the link names none', async () => {
    expect(await areasOf('form=line')).toEqual(['JPN', 'USA', 'NGA', 'DEU', 'AUS']);
  });

  it('for every country in a picture of now', async () => {
    expect(await areasOf('form=dots')).toHaveLength(7);
  });

  it('with the years that the data can give, and says so', async () => {
    const figure = figureOf(await ask('places=BRA&years=1990..2020&form=line'));
    expect(figure.caveats[0]).toBe('The years 1990–2020 were asked for; the data covers 2000–2020.');
  });

  it('for the group with the most places where the indicator has no total', async () => {
    const figure = figureOf(await ask('indicator=safe-walking-alone&form=dots&places=BRA'));
    expect(figure.rows.map(({ group }) => group)).toEqual(['sex=female']);
  });
});

describe('a view that has nothing to show says why', () => {
  it.each([
    ['places=&form=line', 'No place is chosen.'],
    ['places=TUV&years=2015..2020&form=line', 'No data for Tuvalu in 2015–2020; there are values for 2009.'],
    ['places=IND&form=line', 'There is no data for India.'],
    ['places=BRA&years=2020&form=slope', 'A slope compares two years, but only one is chosen.'],
    [
      'places=BRA&years=1900..1950&form=line',
      'No data for Brazil in 1900–1950; there are values for 2010–2020.',
    ],
    ['indicator=safe-walking-alone&group=sex=male&form=dots', 'There is no data for "Men" alone.'],
  ])('%s', async (search, reason) => {
    expect(await ask(search)).toMatchObject({ kind: 'empty', empty: { reason } });
  });

  it('ends quietly when the reader has moved on', async () => {
    const controller = new AbortController();
    controller.abort();
    const { view } = readView('', exampleCatalogue);
    await expect(answer(view, exampleCatalogue, engine, { signal: controller.signal })).rejects.toMatchObject(
      { kind: 'cancelled' },
    );
  });
});

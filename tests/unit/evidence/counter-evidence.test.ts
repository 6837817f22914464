import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerClaim } from '../../../src/lib/app/answer-claim.ts';
import { counterEvidence } from '../../../src/lib/app/counter-evidence.ts';
import { readView } from '../../../src/lib/app/view-codec.ts';
import { answered } from '../../../src/lib/evidence/counter/answered.ts';
import type { CountedClaim } from '../../../src/lib/evidence/claim.ts';
import { endsIn, latestIn } from '../../../src/lib/evidence/counter/within-years.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { endsQuery } from '../../../src/lib/store/queries/ends.ts';
import { latestQuery } from '../../../src/lib/store/queries/latest.ts';
import { seriesQuery } from '../../../src/lib/store/queries/series.ts';
import { committedCatalogue } from '../data/committed.ts';
import { openRealData, type RealData } from './real-data.ts';

/**
 * On the data as they are: what is said must be what another reading of the tidy files gives, in SQL that shares
 * nothing with the engine's questions.
 */

const catalogue = committedCatalogue();
let real: RealData;
let engine: Engine;
beforeAll(async () => {
  real = await openRealData();
  engine = real.engine;
}, 120_000);
afterAll(() => real.close());

/** How each country moved: the value nearest to either end, at most two years away; `way` 0 where equal as printed. */
const moves = (indicator: string, from: number, to: number, decimals: number, least: number) => `
  SELECT area, CASE WHEN round(a, ${decimals}) = round(b, ${decimals}) OR coalesce(people, 0) < ${least} THEN 0
    ELSE sign(b - a) END AS way
  FROM (
    SELECT area,
      arg_min(value, abs(year - ${from}) + CASE WHEN year < ${from} THEN 0.5 ELSE 0 END)
        FILTER (abs(year - ${from}) <= 2) AS a,
      arg_min(value, abs(year - ${to}) + CASE WHEN year > ${to} THEN 0.5 ELSE 0 END)
        FILTER (abs(year - ${to}) <= 2) AS b
    FROM tidy WHERE indicator = '${indicator}' AND grp = 'total' AND value IS NOT NULL GROUP BY area
  ) JOIN country ON id = area WHERE a IS NOT NULL AND b IS NOT NULL`;

const ask = (claim: CountedClaim) => counterEvidence(claim, catalogue, engine);
const sentencesOf = async (claim: CountedClaim) =>
  (await ask(claim)).arguments.map(({ sentence }) => sentence);

const HOMICIDE: CountedClaim = {
  ...{ kind: 'change', indicator: 'homicide-rate', group: 'total' },
  years: { from: 2000, to: 2020 },
};
const UNSENTENCED: CountedClaim = {
  ...{ kind: 'change', indicator: 'unsentenced-detainees', group: 'total' },
  years: { from: 2010, to: 2022 },
};
const WAITING: CountedClaim = {
  ...{ kind: 'level', indicator: 'unsentenced-detainees', group: 'total' },
  ...{ years: { from: 2018, to: 2023 }, threshold: null },
};
const TRUST: CountedClaim = {
  ...{ kind: 'pair', indicator: 'police-confidence-wvs', group: 'total' },
  ...{ versus: 'homicide-rate', versusGroup: 'total', years: { from: 2005, to: 2014 }, apart: 3 },
};

describe('what argues against real claims', () => {
  it('is that a model moves otherwise than the records of homicide, in as many countries as SQL finds', async () => {
    const { opposite, both } = await real.one(`
      SELECT count(*) FILTER (a.way <> b.way) AS opposite, count(*) AS both
      FROM (${moves('homicide-rate', 2000, 2020, 1, 100_000)}) a
      JOIN (${moves('homicide-rate-modelled', 2000, 2020, 2, 0)}) b USING (area) WHERE a.way <> 0 AND b.way <> 0`);
    expect(await sentencesOf(HOMICIDE)).toContain(
      'Another source, “Deaths from violence, modelled” (Institute for Health Metrics and Evaluation), moves the other ' +
        `way in ${opposite} of the ${both} countries in which both change clearly from 2000 to 2020.`,
    );
  });

  it('is that prisoners without a sentence have no clear majority, as SQL counts them', async () => {
    const { up, down } = await real.one(`
      SELECT count(*) FILTER (way > 0) AS up, count(*) FILTER (way < 0) AS down
      FROM (${moves('unsentenced-detainees', 2010, 2022, 1, 0)})`);
    expect(await sentencesOf(UNSENTENCED)).toContain(
      `Neither side has a clear majority: the share of prisoners without a sentence fell in ${down} countries and rose ` +
        `in ${up}. Tossed coins could give that.`,
    );
  });

  it('is that the middle person lives elsewhere than the middle country, as SQL weighs it', async () => {
    const { plain, weighted } = await real.one(`
      WITH latest AS (
        SELECT area, arg_max(value, year) AS value, any_value(people) AS people
        FROM tidy JOIN country ON id = area
        WHERE indicator = 'unsentenced-detainees' AND grp = 'total' AND year BETWEEN 2018 AND 2023 AND value IS NOT NULL
        GROUP BY area
      ), running AS (SELECT value, sum(people) OVER (ORDER BY value) / sum(people) OVER () AS share FROM latest)
      SELECT (SELECT median(value) FROM latest) AS plain, (SELECT min(value) FROM running WHERE share >= 0.5) AS weighted`);
    expect(await sentencesOf(WAITING)).toContain(
      `With every country weighted by its people, the middle is ${weighted?.toFixed(1)}% instead of ${plain?.toFixed(1)}%.`,
    );
  });

  it('comes with how much was looked at, the accepted rate, and links that mean the same view again', async () => {
    for (const claim of [HOMICIDE, UNSENTENCED, WAITING, TRUST]) {
      const { arguments: found, looked, falseDiscoveryRate } = await ask(claim);
      expect(falseDiscoveryRate).toBe(0.05);
      expect(looked).toBeGreaterThan(100);
      expect(found.length).toBeLessThanOrEqual(6);
      for (const { view, sentence } of found) {
        expect(readView(view ?? '', catalogue).ignored, view ?? 'none').toEqual([]);
        expect(sentence).not.toMatch(/caus|undefined|NaN/i);
      }
    }
  });

  it('ends when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(counterEvidence(HOMICIDE, catalogue, engine, { signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('the answer that is argued against', () => {
  it.each([HOMICIDE, UNSENTENCED, WAITING, TRUST])('is the one that the card gives (%#)', async (claim) => {
    const card = await answerClaim(claim, catalogue, engine);
    const areas = catalogue.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    const read = (indicator: string) =>
      engine.run(seriesQuery, { indicator, areas, from: 1990, to: 2026, groups: ['total'] });
    const topicOf = (id: string) => {
      const indicator = catalogue.indicators.find((known) => known.id === id);
      const dataset = catalogue.datasets.find((known) => known.id === indicator?.dataset);
      if (!indicator || !dataset) throw new Error(id);
      return { indicator, dataset };
    };
    const versus = claim.kind === 'pair' ? claim.versus : null;
    const own = {
      topic: topicOf(claim.indicator),
      rows: await read(claim.indicator),
      second: versus === null ? [] : await read(versus),
      versus: versus === null ? null : topicOf(versus),
    };
    const known = new Map(catalogue.areas.map((area) => [area.id, area]));
    const answer = answered(claim, own, claim.years, known);
    if (card.kind === 'pair') {
      expect(card.related.pairs).toMatchObject(answer.pairs);
      expect(answer.correlation).toEqual(card.related.correlation);
    }
    if (card.kind !== 'pair') expect(answer.outcomes).toEqual(card.outcomes);
  });

  it('takes the same rows in any window as the questions to the engine do', async () => {
    const areas = catalogue.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    for (const indicator of ['homicide-rate', 'police-confidence-qog', 'unsentenced-detainees']) {
      const everything = { indicator, areas, from: 1980, to: 2026, groups: ['total'] };
      const all = (await engine.run(seriesQuery, everything)).map(({ grp: _, ...row }) => ({
        ...row,
        grp: 'total',
      }));
      for (const [from, to] of [
        [2000, 2020],
        [2011, 2013],
        [2012, 2015],
        [2014, 2014],
      ] as const) {
        const params = { indicator, group: 'total', from, to, areas: null };
        const latest = (await engine.run(latestQuery, params)).filter(({ value }) => value !== null);
        expect(latestIn(all, { from, to })).toEqual(latest.map((row) => ({ ...row, grp: 'total' })));
        const ends = await engine.run(endsQuery, params);
        expect(endsIn(all, { from, to })).toEqual(ends.map((row) => ({ ...row, grp: 'total' })));
      }
    }
  });
});

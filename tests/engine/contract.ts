import { z } from 'zod';
import type { Engine } from '../../src/lib/store/engine.ts';
import { coveredQuery } from '../../src/lib/store/queries/covered.ts';
import { endsQuery } from '../../src/lib/store/queries/ends.ts';
import { groupsQuery } from '../../src/lib/store/queries/groups.ts';
import { latestQuery } from '../../src/lib/store/queries/latest.ts';
import { pairQuery } from '../../src/lib/store/queries/pair.ts';
import { seriesQuery } from '../../src/lib/store/queries/series.ts';
import { similarQuery } from '../../src/lib/store/queries/similar.ts';
import { defineQuery } from '../../src/lib/store/query.ts';
import { equal } from './expect.ts';
import { AWKWARD_NOTE } from './fixture-data.ts';
import { HOSTILE } from './hostile.ts';
import { NUMBERS } from './numbers.ts';
import { echo, endless, fails, free } from './questions.ts';
import type { Sentence } from './sentence.ts';

const ALL_YEARS = { from: 1990, to: 2025 };
const rate = { indicator: 'rate', group: 'total' };

/** What every engine must do, on the database of `fixture-data.ts`; run in Node and in a browser. */
export const CONTRACT: readonly Sentence[] = [
  {
    title: 'gives every row of the chosen areas, groups and years, in order',
    async check(engine) {
      const rows = await engine.run(seriesQuery, {
        indicator: 'rate',
        areas: ['BBB', 'AAA'],
        groups: ['total', 'sex=female'],
        from: 2000,
        to: 2002,
      });
      equal(
        rows.map(({ area, grp, year }) => `${area} ${grp} ${year}`),
        ['AAA sex=female 2000', 'AAA total 2000', 'AAA total 2001', 'AAA total 2002', 'BBB total 2001'],
      );
      equal(rows[1], {
        ...{ area: 'AAA', grp: 'total', period: '2000', year: 2000, value: 10, low: 9, high: 11, n: 500 },
        ...{ flag: null, source: 'CTS' },
      });
    },
  },
  {
    title: 'keeps a missing value apart from zero, with its reason',
    async check(engine) {
      const params = { indicator: 'rate', groups: ['total'], from: 2001, to: 2001 };
      const rows = await engine.run(seriesQuery, { ...params, areas: ['AAA', 'BBB'] });
      equal(
        rows.map(({ value, flag }) => [value, flag]),
        [
          [null, 'not-collected'],
          [0, null],
        ],
      );
    },
  },
  {
    title: 'gives numbers exactly and texts letter by letter',
    async check(engine) {
      const params = { indicator: 'rate', groups: ['total'], from: 2002, to: 2019 };
      const rows = await engine.run(seriesQuery, { ...params, areas: ['AAA', 'BBB'] });
      equal(rows[0]?.source, AWKWARD_NOTE);
      equal(rows[2]?.value, 0.1 + 0.2);
    },
  },
  {
    title: 'finds a group whose name has commas',
    async check(engine) {
      const params = { indicator: 'rate', areas: ['AAA'], groups: ['age=18-29,sex=female'], ...ALL_YEARS };
      equal((await engine.run(seriesQuery, params)).length, 1);
    },
  },
  {
    title: 'takes the latest row with a value, and the latest missing one where there is no value',
    async check(engine) {
      const rows = await engine.run(latestQuery, { ...rate, from: 2015, to: 2025, areas: null });
      equal(
        rows.map(({ area, period, value, flag }) => [area, period, value, flag]),
        [
          ['AAA', '2019', 5, null],
          ['BBB', '2019', 0.1 + 0.2, null],
          ['CCC', '2019', null, 'not-applicable'],
          ['DDD', '2016-2020', 7, null],
          ['EEE', '2020', 1.5, 'provisional'],
        ],
      );
    },
  },
  {
    title: 'answers for regions and parts where they are asked for by name',
    async check(engine) {
      const rows = await engine.run(latestQuery, { ...rate, ...ALL_YEARS, areas: ['M49-019', 'AAA-N'] });
      equal(
        rows.map(({ area }) => area),
        ['AAA-N', 'M49-019'],
      );
    },
  },
  {
    title: 'takes the values nearest to two years, and none for both',
    async check(engine) {
      const rows = await engine.run(endsQuery, { ...rate, from: 2001, to: 2020, areas: ['AAA', 'DDD'] });
      equal(
        rows.map(({ area, side, year }) => [area, side, year]),
        [
          ['AAA', 'start', 2002],
          ['AAA', 'end', 2019],
          ['DDD', 'end', 2020],
        ],
      );
      equal(await engine.run(endsQuery, { ...rate, from: 2019, to: 2019, areas: null }), []);
    },
  },
  {
    title: 'joins the latest values of two indicators with the population',
    async check(engine) {
      const params = { ...rate, versus: 'score', versusGroup: 'total', from: 2010, to: 2025, areas: null };
      const rows = await engine.run(pairQuery, params);
      equal(
        rows.map(({ area, y, yYear, x, xYear, population }) => [area, y, yYear, x, xYear, population]),
        [
          ['AAA', 5, 2019, -1.25, 2018, 1000],
          ['BBB', 0.1 + 0.2, 2019, 2, 2017, 4000],
        ],
      );
    },
  },
  {
    title: 'tells where and when there is a value, and for which groups',
    async check(engine) {
      const [first] = await engine.run(coveredQuery, rate);
      equal(first, { area: 'AAA', from: 2000, to: 2019, years: 3 });
      const groups = await engine.run(groupsQuery, { indicator: 'rate' });
      equal(groups[2], { grp: 'total', areas: 6, from: 2000, to: 2020 });
      equal(groups.length, 3);
    },
  },
  {
    title: 'finds similar countries: sub-region, then region, then size, among those that have data',
    async check(engine) {
      const rows = await engine.run(similarQuery, { ...rate, area: 'AAA', count: 8 });
      equal(
        rows.map(({ area, shares, times }) => [area, shares, times]),
        [
          ['BBB', 'subregion', 4],
          ['DDD', 'region', 1],
          ['EEE', 'size', 1.1],
        ],
      );
      equal((await engine.run(similarQuery, { ...rate, area: 'AAA', count: 1 })).length, 1);
      equal(await engine.run(similarQuery, { ...rate, area: 'FFF', count: 8 }), []);
    },
  },
  {
    title: 'answers [] where there is nothing',
    async check(engine) {
      const nobody = { indicator: 'rate', groups: ['total'], areas: [], ...ALL_YEARS };
      equal(await engine.run(seriesQuery, nobody), []);
      equal(await engine.run(seriesQuery, { ...nobody, areas: ['ZZZ'] }), []);
      equal(await engine.run(latestQuery, { ...rate, indicator: 'no-such', ...ALL_YEARS, areas: null }), []);
      equal(await engine.run(coveredQuery, { indicator: 'nothing', group: 'total' }), []);
    },
  },
  {
    title: 'takes parameters as values, whatever stands in them',
    async check(engine) {
      for (const text of [AWKWARD_NOTE, `'); DROP TABLE observation; --`, '$1', "\\'", 'ünï🙂', '', '"']) {
        equal(await engine.run(echo, [text, -0.5, true, null]), [
          { text, number: -0.5, truth: true, nothing: null },
        ]);
        equal(await engine.run(groupsQuery, { indicator: text }), []);
        const params = { indicator: 'rate', areas: [text], groups: [text], ...ALL_YEARS };
        equal(await engine.run(seriesQuery, params), []);
      }
      equal((await engine.run(groupsQuery, { indicator: 'rate' })).length, 3);
    },
  },
  {
    title: 'answers many questions asked at once, each with its own rows',
    async check(engine) {
      const asked = Array.from({ length: 20 }, (_, number) =>
        engine.run(echo, [`q${number}`, number, true, null]),
      );
      const texts = (await Promise.all(asked)).map(([row]) => row?.text);
      equal(
        texts,
        asked.map((_, number) => `q${number}`),
      );
    },
  },
  {
    title: 'drops the answer of a question that was called off, and goes on',
    async check(engine) {
      const before = await engine.run(groupsQuery, { indicator: 'rate' });
      const calledOff = new AbortController();
      const answer = engine.run(endless, 1, { signal: calledOff.signal });
      const refused = fails('cancelled', answer);
      // Answered beside the long one, which is therefore under way.
      equal(await engine.run(groupsQuery, { indicator: 'rate' }), before);
      calledOff.abort();
      await refused;
      equal(await engine.run(groupsQuery, { indicator: 'rate' }), before);
    },
  },
  {
    title: 'asks nothing where the question was called off beforehand',
    async check(engine) {
      await fails('cancelled', engine.run(endless, 1, { signal: AbortSignal.abort() }));
    },
  },
  {
    title: 'calls a question that the database refuses a failure, with its name and the cause',
    async check(engine) {
      const failure = await fails('query', engine.run(free('SELECT nothing FROM nowhere'), undefined));
      equal(failure.query, 'free');
      equal(/nowhere/.test(String(failure.cause)), true);
    },
  },
  {
    title: 'calls a row of another shape a failure, and says which column',
    async check(engine) {
      const wrong = defineQuery({
        ...groupsQuery,
        row: z.strictObject({ grp: z.string(), areas: z.string() }),
      });
      const failure = await fails('row', engine.run(wrong, { indicator: 'rate' }));
      equal(/areas/.test(String(failure.cause)), true);
    },
  },
  ...NUMBERS,
  ...HOSTILE.map(({ what, sql }) => ({
    title: `refuses to ${what}`,
    async check(engine: Engine) {
      await fails('query', engine.run(free(sql), undefined));
      equal((await engine.run(groupsQuery, { indicator: 'rate' })).length, 3);
    },
  })),
];

import { coveredQuery } from '../../src/lib/store/queries/covered.ts';
import { endsQuery } from '../../src/lib/store/queries/ends.ts';
import { groupsQuery } from '../../src/lib/store/queries/groups.ts';
import { latestQuery } from '../../src/lib/store/queries/latest.ts';
import { pairQuery } from '../../src/lib/store/queries/pair.ts';
import { seriesQuery } from '../../src/lib/store/queries/series.ts';
import { similarQuery } from '../../src/lib/store/queries/similar.ts';
import type { Engine } from '../../src/lib/store/engine.ts';

/** What a case asks about: ids that the database has. */
export interface Subject {
  indicator: string;
  versus: string;
  area: string;
  other: string;
  group: string;
  secondGroup: string;
}

export const FIXTURE_SUBJECT: Subject = {
  indicator: 'rate',
  versus: 'score',
  area: 'AAA',
  other: 'BBB',
  group: 'total',
  secondGroup: 'age=18-29,sex=female',
};

/** In the real database: ids that are promised to stay. */
export const REAL_SUBJECT: Subject = {
  indicator: 'homicide-rate',
  versus: 'rule-of-law',
  area: 'BRA',
  other: 'JPN',
  group: 'total',
  secondGroup: 'sex=female',
};

/** Every named query with parameters, so that both engines can be asked the same. */
export const CASES: readonly {
  title: string;
  ask: (engine: Engine, subject: Subject) => Promise<unknown[]>;
}[] = [
  {
    title: 'series',
    ask: (engine, { indicator, area, other, group, secondGroup }) =>
      engine.run(seriesQuery, {
        indicator,
        areas: [area, other],
        from: 1990,
        to: 2025,
        groups: [group, secondGroup],
      }),
  },
  {
    title: 'latest of every country',
    ask: (engine, { indicator, group }) =>
      engine.run(latestQuery, { indicator, group, from: 2015, to: 2025, areas: null }),
  },
  {
    title: 'latest of some areas',
    ask: (engine, { indicator, group, area, other }) =>
      engine.run(latestQuery, { indicator, group, from: 2000, to: 2025, areas: [other, area] }),
  },
  {
    title: 'ends of every country',
    ask: (engine, { indicator, group }) =>
      engine.run(endsQuery, { indicator, group, from: 2000, to: 2020, areas: null }),
  },
  {
    title: 'ends of some areas',
    ask: (engine, { indicator, group, area, other }) =>
      engine.run(endsQuery, { indicator, group, from: 2002, to: 2018, areas: [area, other] }),
  },
  {
    title: 'pair',
    ask: (engine, { indicator, versus, group }) =>
      engine.run(pairQuery, {
        indicator,
        group,
        versus,
        versusGroup: group,
        from: 2010,
        to: 2025,
        areas: null,
      }),
  },
  {
    title: 'covered',
    ask: (engine, { indicator, group }) => engine.run(coveredQuery, { indicator, group }),
  },
  {
    title: 'similar',
    ask: (engine, { indicator, group, area }) =>
      engine.run(similarQuery, { area, indicator, group, count: 8 }),
  },
  {
    title: 'groups',
    ask: (engine, { indicator }) => engine.run(groupsQuery, { indicator }),
  },
];

import type { Engine } from '../src/lib/store/engine.ts';
import type { Query } from '../src/lib/store/query.ts';
import { coveredQuery } from '../src/lib/store/queries/covered.ts';
import { endsQuery } from '../src/lib/store/queries/ends.ts';
import { groupsQuery } from '../src/lib/store/queries/groups.ts';
import { latestQuery } from '../src/lib/store/queries/latest.ts';
import { pairQuery } from '../src/lib/store/queries/pair.ts';
import { seriesQuery } from '../src/lib/store/queries/series.ts';
import { similarQuery } from '../src/lib/store/queries/similar.ts';

/** A named query with the values of a demanding but ordinary view. */
export interface Question {
  name: string;
  /** What it is asked here. */
  asks: string;
  /** Asks it and returns how many rows came back. */
  run: (engine: Engine) => Promise<number>;
}

function question<Params, Row>(asks: string, query: Query<Params, Row>, params: Params): Question {
  return { name: query.name, asks, run: async (engine) => (await engine.run(query, params)).length };
}

const homicide = { indicator: 'homicide-rate', group: 'total' };
const areas = ['BRA', 'JPN', 'MEX', 'ZAF', 'USA', 'FRA', 'ITA', 'COL', 'IND', 'NGA'];

/** Every question of the store, so that none is slow unseen. */
export const QUESTIONS: Question[] = [
  question('homicide rate of ten countries, 1990 to 2023', seriesQuery, {
    indicator: 'homicide-rate',
    groups: ['total'],
    from: 1990,
    to: 2023,
    areas,
  }),
  question('latest homicide rate of every country', latestQuery, {
    ...homicide,
    from: 2010,
    to: 2023,
    areas: null,
  }),
  question('homicide rate of every country, 2000 and 2020', endsQuery, {
    ...homicide,
    from: 2000,
    to: 2020,
    areas: null,
  }),
  question('homicide rate and rule of law of every country', pairQuery, {
    ...homicide,
    versus: 'rule-of-law',
    versusGroup: 'total',
    from: 2010,
    to: 2023,
    areas: null,
  }),
  question('countries with a homicide rate', coveredQuery, homicide),
  question('groups of the homicide rate', groupsQuery, { indicator: 'homicide-rate' }),
  question('ten countries like Brazil', similarQuery, { ...homicide, area: 'BRA', count: 10 }),
];

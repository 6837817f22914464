import { describe, percent } from '../describe.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'afrobarometer-r9/afro_r9_trust_police_subset.csv';
const COLUMNS = {
  'police-trust-afrobarometer': 'trust_police',
  'courts-trust-afrobarometer': 'trust_courts',
  'felt-unsafe-afrobarometer': 'felt_unsafe',
} as const;

const common = {
  dataset: 'afrobarometer-r9',
  unit: percent('percent of adults'),
  denominator: 'adults with an answer ("don\'t know" left out)',
  nature: 'surveyed',
  ratioScale: true,
} as const;

const recipe: Recipe = {
  dataset: {
    id: 'afrobarometer-r9',
    title: 'Afrobarometer round 9, country shares',
    publisher: 'Afrobarometer',
    via: 'AzenhaAI/bulldozer',
    licence: 'Afrobarometer terms - public aggregates (as the repository states it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/AzenhaAI/bulldozer @ 6a72ccc5b459e720c0e7045c9000ca9103d33f96, data/raw/afrobarometer/afro_r9_by_country.csv',
    released: 'round 9 (2021/2023)',
    nature: 'surveyed',
    summary:
      'Share of adults in 39 African countries who trust the police and the courts, and who felt unsafe, in the ninth round of the Afrobarometer.',
    preparation: [
      'The figures were transcribed by hand from the stored text of the file; five of its twenty columns were kept. Values are unchanged.',
      'The publisher dates the round 2021/2023 and the file has no year for a country: the period is 2021-2023 and the year shown 2023.',
      'The number of people is that of all interviews in the country; "don\'t know" is left out of the shares, so slightly fewer stand behind each.',
      'The shares are weighted by the repository (withinwt_ea); no standard error is given, so no interval is shown.',
    ],
    caveats: [
      'A copy by hand can hold a slip: check a surprising figure with the publisher.',
      'Interviews in some countries were two years before those in others.',
      'Where people fear the state, trust in its police may be overstated.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      ...common,
      id: 'police-trust-afrobarometer',
      name: 'Trust the police (Afrobarometer)',
      description: 'Share of adults who say that they trust the police somewhat or a lot.',
      subject: 'share of adults who trust the police',
      better: 'higher',
      themes: ['trust'],
      targets: ['16.6'],
    }),
    describe({
      ...common,
      id: 'courts-trust-afrobarometer',
      name: 'Trust the courts (Afrobarometer)',
      description: 'Share of adults who say that they trust the courts of law, as the repository counts it.',
      subject: 'share of adults who trust the courts',
      better: 'higher',
      themes: ['trust', 'justice'],
      targets: ['16.3', '16.6'],
      caveats: [
        'Which answers count as trust was not documented for this question; presumably "somewhat" and "a lot", as for the police.',
      ],
    }),
    describe({
      ...common,
      id: 'felt-unsafe-afrobarometer',
      name: 'Felt unsafe in the neighbourhood (Afrobarometer)',
      description:
        'Share of adults who say that they felt unsafe walking in their neighbourhood during the past year, as the repository counts it.',
      subject: 'share of adults who felt unsafe in their neighbourhood',
      better: 'lower',
      themes: ['violence', 'local'],
      targets: ['16.1'],
      sdg: '16.1.4',
      official: 'proxy',
      caveats: [
        'Which answers count was not documented for this question; presumably having felt unsafe at least once.',
        'The SDG indicator counts those who feel safe; here a higher figure is worse.',
      ],
    }),
  ],
  rows(raw, places) {
    const columns = ['country', 'respondents', ...Object.values(COLUMNS)];
    return raw.table(FILE, { columns }).flatMap((line) => {
      const country = line.country ?? '';
      const area = areaOfName(places, country, FILE);
      const n = readNumber(line.respondents ?? '', `${FILE}, ${country}`);
      return Object.entries(COLUMNS).map(([indicator, column]) =>
        observed({
          indicator,
          area,
          period: '2021-2023',
          year: 2023,
          value: readNumber(line[column] ?? '', `${FILE}, ${country}, ${column}`),
          n,
          source: 'Afrobarometer round 9',
        }),
      );
    });
  },
};

export default recipe;

import { describe, percent } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'bulldozer-json/cb-trust-police.json';

const recipe: Recipe = {
  dataset: {
    id: 'caucasus-barometer-2013',
    title: 'Caucasus Barometer 2013, trust in the police',
    publisher: 'Caucasus Research Resource Centers (CRRC)',
    via: 'kirshp/bulldozer',
    licence: 'CRRC terms — public aggregates (as the file states it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/surveys/cb-trust-police.json',
    released: '2013',
    nature: 'surveyed',
    summary: 'Share of adults in Armenia, Azerbaijan and Georgia who trust the police, 2013.',
    preparation: ['Values are as in the file.'],
    caveats: [
      'One year and three countries: it says where they stood, not where they went.',
      'The file has no number of answers and no interval.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'police-trust-caucasus',
      dataset: 'caucasus-barometer-2013',
      name: 'Trust the police (Caucasus Barometer)',
      description: 'Share of adults who say that they trust the police somewhat or fully.',
      subject: 'share of adults who trust the police',
      unit: percent('percent of adults'),
      denominator: 'adults with an answer',
      nature: 'surveyed',
      better: 'higher',
      themes: ['trust'],
      targets: ['16.6'],
      ratioScale: true,
    }),
  ],
  rows: (raw, places) =>
    entityYears(raw, FILE, '%').map(({ iso, year, value }) =>
      observed({ indicator: 'police-trust-caucasus', area: areaOfCode(places, iso, FILE), year, value }),
    ),
};

export default recipe;

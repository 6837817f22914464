import { describe, score } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'bulldozer-json/fiw-freedom-score.json';

const recipe: Recipe = {
  dataset: {
    id: 'freedom-house',
    title: 'Freedom in the World, total score',
    publisher: 'Freedom House',
    via: 'kirshp/bulldozer',
    licence: 'Free reuse with attribution (Freedom House) (as the file states it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/macro/fiw-freedom-score.json',
    released: 'editions 2017 to 2024',
    nature: 'expert-scored',
    summary:
      'Political rights and civil liberties in 196 countries and territories, scored by analysts, editions 2017 to 2024.',
    preparation: [
      'Values are as in the file. The year is that of the edition, as published; an edition reports on the calendar year before it.',
      "The value -1 (Syria, editions 2017 and 2018) is real and kept: points are taken off the total where a government changes the ethnic make-up of a country on purpose. The publisher's own report on Syria of 2016 gives the same aggregate score of -1, and that of 2019 gives 0, as the file does.",
    ],
    caveats: [
      'Scores are judgements of analysts, without an interval.',
      'Take one year off when you compare with other data: the 2024 edition is about 2023.',
      'Of the territories that the publisher scores apart, only Hong Kong and Western Sahara are in the file.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'freedom-score',
      dataset: 'freedom-house',
      name: 'Freedom in the World score (Freedom House)',
      description:
        'Sum of points for political rights and civil liberties as analysts judge them: 100 is the most free; points can be taken off below 0. Higher is freer.',
      subject: 'Freedom in the World score',
      unit: score('score, up to 100', -4, 100, 0),
      nature: 'expert-scored',
      better: 'higher',
      themes: ['institutions', 'inclusion'],
      targets: ['16.7', '16.10'],
      caveats: ['The year is that of the edition, which reports on the year before.'],
    }),
  ],
  rows: (raw, places) =>
    entityYears(raw, FILE, 'score 0–100 (100 = most free)').map(({ iso, year, value }) =>
      observed({
        indicator: 'freedom-score',
        area: areaOfCode(places, iso, FILE),
        year,
        value,
        source: `edition ${year}`,
      }),
    ),
};

export default recipe;

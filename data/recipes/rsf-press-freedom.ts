import { describe, score } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'bulldozer-json/rsf-press-freedom.json';

const recipe: Recipe = {
  dataset: {
    id: 'rsf-press-freedom',
    title: 'World Press Freedom Index, method of 2022 and later',
    publisher: 'Reporters Without Borders (RSF)',
    via: 'kirshp/bulldozer',
    licence: 'Open data (RSF) (as the file states it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/macro/rsf-press-freedom.json',
    released: 'editions 2022 to 2026',
    nature: 'expert-scored',
    summary:
      'How free the press is in 177 countries and territories, editions 2022 to 2026, higher is freer.',
    preparation: [
      'Values are as in the file. The year is that of the edition.',
      'The index of 2013 to 2021 has another method and the opposite direction; it is a dataset of its own and never joined to this one.',
    ],
    caveats: [
      'A questionnaire to press experts together with counts of abuses; no interval is given.',
      'An edition reports mainly on the year before it.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'press-freedom-rsf',
      dataset: 'rsf-press-freedom',
      name: 'Press freedom, from 2022 (Reporters Without Borders)',
      description:
        'Score of press freedom from expert answers and counts of abuses against journalists: 0 to 100, higher is freer. It does not compare with the scores of 2013 to 2021.',
      subject: 'press freedom score',
      unit: score('score, 0 to 100', 0, 100, 1),
      nature: 'expert-scored',
      better: 'higher',
      themes: ['institutions'],
      targets: ['16.10'],
    }),
  ],
  rows: (raw, places) =>
    entityYears(raw, FILE, 'score 0–100 (100 = most free)').map(({ iso, year, value }) =>
      observed({ indicator: 'press-freedom-rsf', area: areaOfCode(places, iso, FILE), year, value }),
    ),
};

export default recipe;

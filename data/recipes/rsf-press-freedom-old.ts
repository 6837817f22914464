import { describe, score } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'press-freedom-rsf/clean_press_freedom.csv';

const recipe: Recipe = {
  dataset: {
    id: 'rsf-press-freedom-old',
    title: 'World Press Freedom Index, method of 2013 to 2021',
    publisher: 'Reporters Without Borders (RSF)',
    via: 'lant96/press-freedom-dashboard',
    licence: 'Not stated in the repository',
    licenceStated: false,
    retrievedFrom:
      'github.com/lant96/press-freedom-dashboard @ d5b6029665f4ac6d92803c686b645d75f773eded, data/clean_press_freedom.csv',
    released: 'editions 2013 to 2021',
    nature: 'expert-scored',
    summary:
      'How unfree the press is in 179 countries and territories, editions 2013 to 2021: in this method a HIGHER score is WORSE.',
    preparation: [
      'Values are as in the file and are not turned round. The year is that of the edition.',
      'Northern Cyprus stands as a part of Cyprus, as the file lists it apart.',
      'The index of 2022 and later has another method and the opposite direction; it is a dataset of its own and never joined to this one.',
    ],
    caveats: [
      'Higher is worse: the best country of 2013 has the lowest score.',
      'A questionnaire to press experts together with counts of abuses; no interval is given.',
      'An edition reports mainly on the year before it.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'press-unfreedom-rsf-old',
      dataset: 'rsf-press-freedom-old',
      name: 'Lack of press freedom, 2013 to 2021 (Reporters Without Borders)',
      description:
        'Score of the lack of press freedom from expert answers and counts of abuses against journalists: 0 to 100, HIGHER IS WORSE. It does not compare with the scores from 2022 on.',
      subject: 'score of the lack of press freedom',
      unit: score('score, 0 to 100, higher is worse', 0, 100, 1),
      nature: 'expert-scored',
      better: 'lower',
      themes: ['institutions'],
      targets: ['16.10'],
    }),
  ],
  rows: (raw, places) =>
    raw.table(FILE, { columns: ['Code', 'Year', 'Score'] }).map((line) => {
      const where = `${FILE}, ${line.Code}`;
      return observed({
        indicator: 'press-unfreedom-rsf-old',
        area: areaOfCode(places, line.Code ?? '', where),
        year: readNumber(line.Year ?? '', where),
        value: readNumber(line.Score ?? '', where),
      });
    }),
};

export default recipe;

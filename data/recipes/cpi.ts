import { describe, score } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FIRST = 'gapminder-fasttrack/corruption_perception_index_cpi.csv';
const SECOND = 'bulldozer-json/cpi-corruption-perceptions.json';
const COLUMN = 'corruption_perception_index_cpi';

const recipe: Recipe = {
  dataset: {
    id: 'cpi',
    title: 'Corruption Perceptions Index',
    publisher: 'Transparency International',
    via: 'Gapminder (2012 to 2023); kirshp/bulldozer via Our World in Data (2024, Hong Kong and Taiwan)',
    licence: 'CC BY 4.0 (as the second file states it); none stated for the first',
    licenceStated: true,
    retrievedFrom:
      'github.com/open-numbers/ddf--gapminder--fasttrack @ 10e24e0e54b7c228642260f3b93d3d94131e23a5; github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/macro/cpi-corruption-perceptions.json',
    released: 'years 2012 to 2024',
    nature: 'expert-scored',
    summary:
      'How corrupt experts and business people perceive the public sector to be, in 180 countries and territories, 2012 to 2024.',
    preparation: [
      "Two files hold the index. Gapminder's is used where it has a value; the other adds 2024, and Hong Kong and Taiwan from 2017.",
      'The two agree in every one of the country-years that both hold; the preparation stops with an error if one differs. The note of each value says which file it is from.',
    ],
    caveats: [
      'It measures perceptions of experts and business people, not acts of corruption and not what residents experience.',
      'The method changed in 2012; earlier years do not compare and are not carried.',
      'The publisher gives an interval with each score, but the files do not: small differences mean nothing.',
    ],
    files: [FIRST, SECOND],
  },
  indicators: [
    describe({
      id: 'cpi',
      dataset: 'cpi',
      name: 'Corruption Perceptions Index (Transparency International)',
      description:
        'How corrupt the public sector is seen to be by experts and business people: 0 (highly corrupt) to 100 (very clean). Higher is cleaner.',
      subject: 'Corruption Perceptions Index',
      unit: score('score, 0 to 100', 0, 100, 0),
      nature: 'expert-scored',
      better: 'higher',
      themes: ['institutions'],
      targets: ['16.5'],
    }),
  ],
  rows(raw, places) {
    const known = new Map<string, number>();
    const first = raw.table(FIRST, { columns: ['country', 'time', COLUMN] }).map((line) => {
      const code = (line.country ?? '').toUpperCase();
      const area = areaOfCode(places, code, FIRST);
      const year = readNumber(line.time ?? '', `${FIRST}, ${code}`);
      const value = readNumber(line[COLUMN] ?? '', `${FIRST}, ${code} ${year}`);
      known.set(`${area} ${year}`, value);
      return observed({ indicator: 'cpi', area, year, value, source: 'Gapminder' });
    });
    const second = entityYears(raw, SECOND, 'score 0–100 (100 = cleanest)').flatMap(
      ({ iso, year, value }) => {
        const area = areaOfCode(places, iso, SECOND);
        const other = known.get(`${area} ${year}`);
        if (other === undefined) {
          return [observed({ indicator: 'cpi', area, year, value, source: 'Our World in Data' })];
        }
        if (other !== value)
          throw new Error(`cpi: the two files disagree on ${area} ${year}: ${other}, ${value}`);
        return [];
      },
    );
    return [...first, ...second];
  },
};

export default recipe;

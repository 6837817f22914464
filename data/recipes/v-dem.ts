import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe, score } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

interface VdemIndex {
  file: string;
  id: string;
  name: string;
  description: string;
  better: Indicator['better'];
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const INDICES: VdemIndex[] = [
  {
    file: 'bulldozer-json/v-dem-v2x-rule.json',
    id: 'rule-of-law-vdem',
    name: 'Rule of law',
    description:
      'Expert-coded index of how far laws are enforced openly, independently, predictably, impartially and equally: 0 (low) to 1 (high). Higher is better.',
    better: 'higher',
    themes: ['justice', 'institutions'],
    targets: ['16.3'],
  },
  {
    file: 'bulldozer-json/v-dem-v2x-civlib.json',
    id: 'civil-liberties-vdem',
    name: 'Civil liberties',
    description:
      'Expert-coded index of freedom from physical violence, political and private liberties: 0 (low) to 1 (high). Higher is better.',
    better: 'higher',
    themes: ['institutions', 'backfire'],
    targets: ['16.10'],
  },
  {
    file: 'bulldozer-json/v-dem-v2x-jucon.json',
    id: 'judicial-constraints-vdem',
    name: 'Judicial constraints on the executive',
    description:
      'Expert-coded index of how far the executive respects the constitution and complies with independent courts: 0 (low) to 1 (high). Higher is better.',
    better: 'higher',
    themes: ['justice', 'institutions'],
    targets: ['16.3', '16.6'],
  },
  {
    file: 'bulldozer-json/v-dem-v2x-corr.json',
    id: 'political-corruption-vdem',
    name: 'Political corruption',
    description:
      'Expert-coded index of how pervasive corruption is in politics and public service: 0 (least corrupt) to 1 (most corrupt). HIGHER IS WORSE, unlike the other indices of this project.',
    better: 'lower',
    themes: ['institutions'],
    targets: ['16.5'],
  },
];

const recipe: Recipe = {
  dataset: {
    id: 'v-dem',
    title: 'Varieties of Democracy (V-Dem): rule of law, liberties, courts, corruption',
    publisher: 'V-Dem Institute, University of Gothenburg',
    via: 'kirshp/bulldozer',
    licence: 'CC BY-SA 4.0 (as the files state it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/macro/v-dem-v2x-*.json',
    released: 'years 2018 to 2025',
    nature: 'expert-scored',
    summary:
      'Four indices from the judgements of country experts for 179 places, 2018 to 2025: rule of law, civil liberties, judicial constraints on the executive, and political corruption.',
    preparation: [
      'Values are as in the files. Political corruption is not turned round: its high values mean more corruption.',
      'Gaza, Somaliland and Zanzibar stand as parts. The project\'s "Palestine/West Bank" stands under Palestine; the note of the value says so, and Gaza is not in it.',
    ],
    caveats: [
      'The files label the indices a survey; they are expert codings put together by a statistical model.',
      'The project publishes an interval with each index, but the files do not have it: differences of a few hundredths mean little.',
      'The years before 2018 are not in the files.',
    ],
    files: INDICES.map(({ file }) => file),
  },
  indicators: INDICES.map(({ id, name, description, better, themes, targets }) =>
    describe({
      id,
      dataset: 'v-dem',
      name: `${name} (V-Dem)`,
      description,
      subject: `${name.toLowerCase()} index`,
      unit: score('index, 0 to 1', 0, 1, 2),
      nature: 'expert-scored',
      better,
      themes,
      targets,
    }),
  ),
  rows: (raw, places) =>
    INDICES.flatMap(({ file, id }) =>
      entityYears(raw, file, 'index 0–1').map(({ entity, iso, year, value }) =>
        observed({
          indicator: id,
          area: areaOfCode(places, iso, file),
          year,
          value,
          source: iso === 'PSE' ? entity : '',
        }),
      ),
    ),
};

export default recipe;

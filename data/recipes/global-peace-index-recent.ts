import { describe, score } from '../describe.ts';
import { entityYears } from '../entity-json.ts';
import { areaOfCode } from '../known-area.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'bulldozer-json/gpi-global-peace.json';

const recipe: Recipe = {
  dataset: {
    id: 'global-peace-index-recent',
    title: 'Global Peace Index, years 2018 to 2025',
    publisher: 'Institute for Economics and Peace (IEP)',
    via: 'kirshp/bulldozer, from the Quality of Government Institute',
    licence: 'Free for research use (QoG standard dataset) (as the file states it)',
    licenceStated: true,
    retrievedFrom:
      'github.com/kirshp/bulldozer @ 98cc7c3ee6fe05d9bf0eeb56ea29c63259cf6ad7, src/data/macro/gpi-global-peace.json',
    released: 'years 2018 to 2025',
    nature: 'expert-scored',
    summary: 'Peacefulness of 160 countries, 2018 to 2025, from 1 to 5: LOWER is more peaceful.',
    preparation: [
      'Values are as in the file.',
      'It is kept apart from the 2022 edition: of 800 country-years that both hold, only four have the same score, because the publisher computes all years anew in each edition.',
    ],
    caveats: [
      'Lower is better: 1 is the most peaceful.',
      'Which edition the scores are from is not in the file. The Quality of Government Institute dates a report to the year before it, and whether this file does so too is not known: a year may be off by one.',
      "Part of the index is analysts' judgement; no interval is given.",
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'global-peace-index-recent',
      dataset: 'global-peace-index-recent',
      name: 'Global Peace Index, 2018 to 2025 (Institute for Economics and Peace)',
      description:
        'Composite score of safety, conflict and militarisation: 1 (most peaceful) to 5 (least peaceful). Lower is better. It does not compare with the scores of the 2022 edition.',
      subject: 'Global Peace Index',
      unit: score('score, 1 to 5, lower is more peaceful', 1, 5, 3),
      nature: 'expert-scored',
      better: 'lower',
      themes: ['violence', 'early-warning'],
      targets: ['16.1'],
    }),
  ],
  rows: (raw, places) =>
    entityYears(raw, FILE, 'score 1–5 (lower = more peaceful)').map(({ iso, year, value }) =>
      observed({ indicator: 'global-peace-index-recent', area: areaOfCode(places, iso, FILE), year, value }),
    ),
};

export default recipe;

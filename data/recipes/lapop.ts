import { describe, percent } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'lapop-americasbarometer/lapop_trust_police_2014_2023_subset.csv';
/** The round that was held by telephone, with the question put to a part of the sample. */
const BY_TELEPHONE = 2021;
/** Column of the value and, where the file has it, of the number of answers. */
const COLUMNS: Record<string, { value: string; n: string | null }> = {
  'police-trust-lapop': { value: 'trust_police', n: 'trust_police_n' },
  'feel-unsafe-lapop': { value: 'feel_unsafe', n: null },
  'police-bribe-lapop': { value: 'police_bribe', n: null },
};

const common = {
  dataset: 'lapop',
  unit: percent('percent of adults'),
  denominator: 'adults of voting age with an answer',
  nature: 'surveyed',
  ratioScale: true,
} as const;

const recipe: Recipe = {
  dataset: {
    id: 'lapop',
    title: 'AmericasBarometer, country shares 2014 to 2023',
    publisher: 'LAPOP Lab, Vanderbilt University',
    via: 'AzenhaAI/bulldozer',
    licence:
      'Not stated beyond the note that results are "published as country aggregates; the survey data are not redistributed"',
    licenceStated: false,
    retrievedFrom:
      'github.com/AzenhaAI/bulldozer @ 619eb8f03b947817399e365c5c2b3550cf6ed814, data/raw/lapop/lapop_2004_2023_by_country.csv',
    released: 'Grand Merge 2004-2023 v1.0',
    nature: 'surveyed',
    summary:
      'Share of adults in 22 countries of the Americas who trust the national police, feel unsafe where they live, and were asked for a bribe by the police.',
    preparation: [
      'The figures were transcribed by hand from the stored text of the file: the rows from 2014 on that have a value for trust in the police. Values are unchanged.',
      'Trust means an answer of 5, 6 or 7 on a scale from 1 to 7.',
      'The number of answers is in the file for trust in the police only; for the other two questions it is left blank.',
      'Values of 2021 carry a flag: the round was held by telephone and the question on the police went to a part of the sample.',
      'The shares are weighted by the repository (wt); no standard error is given, so no interval is shown.',
    ],
    caveats: [
      'A copy by hand can hold a slip: check a surprising figure with the publisher.',
      'Telephone interviews of 2021 reach other people than visits at home: do not read 2019-2021-2023 as one line.',
      'Rounds are missing for many countries; Uruguay, Brazil, Guyana have one value, and Chile, Argentina and Bolivia none.',
      'In Haiti in 2023 half as many people answered as in other years.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      ...common,
      id: 'police-trust-lapop',
      name: 'Trust the national police (AmericasBarometer)',
      description:
        'Share of adults who answer 5, 6 or 7 when asked how far they trust the national police, 1 (not at all) to 7 (a lot).',
      subject: 'share of adults who trust the national police',
      better: 'higher',
      themes: ['trust'],
      targets: ['16.6'],
    }),
    describe({
      ...common,
      id: 'feel-unsafe-lapop',
      name: 'Feel unsafe in the neighbourhood (AmericasBarometer)',
      description: 'Share of adults who say that they feel unsafe in the neighbourhood where they live.',
      subject: 'share of adults who feel unsafe in their neighbourhood',
      better: 'lower',
      themes: ['violence', 'local'],
      targets: ['16.1'],
      sdg: '16.1.4',
      official: 'proxy',
      caveats: [
        'Which answers count as unsafe was not documented in what we could read; presumably "somewhat" and "very unsafe".',
        'The SDG indicator counts those who feel safe; here a higher figure is worse.',
      ],
    }),
    describe({
      ...common,
      id: 'police-bribe-lapop',
      name: 'Asked for a bribe by the police (AmericasBarometer)',
      description:
        'Share of adults who say that a police officer asked them for a bribe in the past 12 months.',
      subject: 'share of adults asked for a bribe by the police',
      better: 'lower',
      themes: ['institutions', 'trust'],
      targets: ['16.5'],
      sdg: '16.5.1',
      official: 'proxy',
      caveats: [
        'The SDG indicator counts bribes among people who dealt with officials; this one is among all adults asked.',
      ],
    }),
  ],
  rows(raw, places) {
    const columns = Object.values(COLUMNS).flatMap(({ value, n }) => (n === null ? [value] : [value, n]));
    return raw.table(FILE, { columns: ['iso3', 'year', ...columns] }).flatMap((line) => {
      const code = line.iso3 ?? '';
      const area = areaOfCode(places, code, FILE);
      const year = readNumber(line.year ?? '', `${FILE}, ${code}`);
      return Object.entries(COLUMNS).map(([indicator, { value, n }]) =>
        observed({
          indicator,
          area,
          year,
          value: readNumber(line[value] ?? '', `${FILE}, ${code} ${year}, ${value}`),
          n: n === null ? null : readNumber(line[n] ?? '', `${FILE}, ${code} ${year}, ${n}`),
          flag: year === BY_TELEPHONE ? 'mode-change' : null,
          source: 'AmericasBarometer',
        }),
      );
    });
  },
};

export default recipe;

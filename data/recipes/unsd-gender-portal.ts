import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { percentOf, sdgIndicator, type SdgSeries } from '../series/sdg-series.ts';

const POLICE = 'unsd-gender-portal/7500_female_police_share.csv';
const JUDGES = 'unsd-gender-portal/7600_IV_5.csv';
const SERIES: [string, string, string][] = [
  [POLICE, 'IV.4', 'female-police-share'],
  [JUDGES, 'IV.5', 'female-judges-share'],
];

const shared = {
  nature: 'counted',
  better: 'higher',
  sdg: '16.7.1',
  official: 'proxy',
} satisfies Partial<SdgSeries>;

export default {
  dataset: {
    id: 'unsd-gender-portal',
    title: 'Women in the police and among judges (UN gender data portal)',
    publisher: 'United Nations Statistics Division, from the UN Crime Trends Survey of UNODC',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'UNStats/gender_data_portal @ 1b47de6b1cd889a2cfcc0a016d8ec7aad0c6f582: series_data',
    released: '2019',
    nature: 'counted',
    summary:
      'Share of women among police officers (104 countries) and among judges (93 countries), 2004 to 2017, as countries reported it.',
    preparation: [
      'The files end in .csv but are separated by tabs.',
      'Only rows of country data in percent for women exist; anything else stops the build.',
    ],
    caveats: [
      'Shares are rounded to whole percent by the publisher.',
      'The files do not say who counts as a police officer or a judge; that may differ by country.',
      'The series end in 2017; the last years hold fewer countries.',
    ],
    files: [POLICE, JUDGES],
  },
  indicators: [
    sdgIndicator('unsd-gender-portal', {
      ...shared,
      id: 'female-police-share',
      name: 'Women in the police',
      description: 'Share of women among police officers.',
      subject: 'share of women in the police',
      unit: percentOf('police officers', 0),
      denominator: 'police officers',
      themes: ['inclusion', 'community', 'trust'],
      caveats: [
        'A proxy for 16.7.1 (b), which compares positions in the whole public service with the population.',
      ],
    }),
    sdgIndicator('unsd-gender-portal', {
      ...shared,
      id: 'female-judges-share',
      name: 'Women among judges',
      description: 'Share of women among professional judges and magistrates.',
      subject: 'share of women among judges',
      unit: percentOf('judges', 0),
      denominator: 'judges',
      themes: ['inclusion', 'justice'],
      caveats: [
        'A proxy for 16.7.1 (c), which compares positions in the judiciary with the population.',
        'Women are often many in lower and few in higher courts: one share hides that.',
      ],
    }),
  ],
  rows: (raw, places) =>
    SERIES.flatMap(([file, label, indicator]) => {
      const columns = [
        'INDICATOR_LABEL',
        'ISO3',
        'TIME_PERIOD',
        'SEX',
        'OBS_VALUE',
        'UNIT_MEASURE',
        'NATURE',
      ];
      return raw.table(file, { columns, delimiter: '\t' }).map((row) => {
        const kind = [row['INDICATOR_LABEL'], row['SEX'], row['UNIT_MEASURE'], row['NATURE']].join(' ');
        if (kind !== `${label} F PT C`) throw new Error(`${file} has a row of another kind: ${kind}`);
        return observed({
          indicator,
          area: areaOfCode(places, row['ISO3'] ?? '', file),
          year: readNumber(row['TIME_PERIOD'] ?? '', file),
          // Two values carry a tail of binary digits: 28.000000000000004.
          value: rounded(readNumber(row['OBS_VALUE'] ?? '', file), 6),
        });
      });
    }),
} satisfies Recipe as Recipe;

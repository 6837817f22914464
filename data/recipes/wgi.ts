import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { describe, score } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';

const FILE = 'wgi/wgi_save.csv';
const COLUMNS = [
  'code',
  'year',
  'indicator',
  'estimate',
  'stddev',
  'pctrank',
  'pctranklower',
  'pctrankupper',
];

interface Dimension {
  id: string;
  name: string;
  what: string;
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const DIMENSIONS: Record<string, Dimension> = {
  rl: {
    id: 'rule-of-law',
    name: 'Rule of law',
    what: 'confidence in and respect for the rules of society: contracts, property, the police and the courts, and the likelihood of crime and violence',
    themes: ['justice', 'institutions'],
    targets: ['16.3'],
  },
  cc: {
    id: 'control-of-corruption',
    name: 'Control of corruption',
    what: 'how far public power is kept from private gain, petty and grand, and from capture by elites',
    themes: ['institutions'],
    targets: ['16.5'],
  },
  ge: {
    id: 'government-effectiveness',
    name: 'Government effectiveness',
    what: 'the quality of public services and of the civil service, its independence from political pressure, and the credibility of policies',
    themes: ['institutions'],
    targets: ['16.6'],
  },
  pv: {
    id: 'political-stability',
    name: 'Political stability and absence of violence',
    what: 'how unlikely political instability and politically motivated violence, including terrorism, are thought to be',
    themes: ['early-warning', 'violence'],
    targets: ['16.1'],
  },
  rq: {
    id: 'regulatory-quality',
    name: 'Regulatory quality',
    what: 'the ability of government to make and apply sound rules that let the private sector develop',
    themes: ['institutions'],
    targets: ['16.6'],
  },
  va: {
    id: 'voice-accountability',
    name: 'Voice and accountability',
    what: 'how far citizens can choose their government, and speak, associate and publish freely',
    themes: ['institutions', 'inclusion'],
    targets: ['16.7', '16.10'],
  },
};

const indicators = Object.values(DIMENSIONS).flatMap(({ id, name, what, themes, targets }) => {
  const common = { dataset: 'wgi', nature: 'modelled' as const, better: 'higher' as const, themes, targets };
  return [
    describe({
      ...common,
      id,
      name: `${name} (Worldwide Governance Indicators)`,
      description: `Perceptions of ${what}. An estimate in standard units: the mean of all countries is about 0 in every year, most lie between −2.5 and 2.5, and higher is better.`,
      subject: `${name.toLowerCase()} estimate`,
      unit: score('standard units, most between −2.5 and 2.5', null, null, 2),
      interval: {
        level: 0.95,
        method:
          'The estimate minus and plus 1.96 times the standard error that the publisher gives with it (column stddev).',
      },
      caveats: [
        'Zero is the mean of the countries in that year: if the whole world gets better or worse, the estimate does not show it.',
      ],
    }),
    describe({
      ...common,
      id: `${id}-percentile`,
      name: `${name}, percentile rank (Worldwide Governance Indicators)`,
      description: `Share of countries that are estimated below this one in ${what}: 0 is the lowest rank, 100 the highest.`,
      subject: `${name.toLowerCase()} percentile rank`,
      unit: score('percentile rank among countries', 0, 100, 1),
      interval: {
        level: 0.9,
        method: 'The range of ranks that the publisher gives as a 90 percent confidence interval.',
      },
      caveats: ['A rank moves when other countries move: it can rise although nothing changed at home.'],
    }),
  ];
});

/** A cell of the file: a number with a decimal comma, or null for `..`. */
function cell(text: string | undefined, where: string): number | null {
  return text === '..' ? null : readNumber((text ?? '').replace(',', '.'), where);
}

const recipe: Recipe = {
  dataset: {
    id: 'wgi',
    title: 'Worldwide Governance Indicators',
    publisher: 'World Bank',
    via: 'adxh2s/datascientest',
    licence:
      'MIT License, Copyright (c) 2025 adx.h2s (covers the repository; the World Bank publishes the indicators under CC BY 4.0, to be checked)',
    licenceStated: true,
    retrievedFrom:
      'github.com/adxh2s/datascientest @ 18bb31b8920ab7c75a5fa01f661999aacc112970, data/wgi_save.csv',
    released: 'years 1996 to 2023',
    nature: 'modelled',
    summary:
      'Six dimensions of governance for 214 places, 1996 to 2023, estimated by a statistical model from many surveys and expert assessments, each with its standard error.',
    preparation: [
      'The file is read as Windows-1252 with semicolons and decimal commas; ".." is a missing value and is kept as missing, not as zero.',
      "low and high of the estimates are the estimate minus and plus 1.96 times the standard error; those of the percentile ranks are the publisher's 90 percent range.",
      'Outdated codes of the World Bank (ADO, KSV, ROM, TMP, WBG, ZAR) are read as the places that bear other codes today.',
      'The number of sources behind an estimate (nsource) is not carried: it is no number of cases.',
    ],
    caveats: [
      'These are perceptions of experts, firms and people put together by a model, not counts of anything.',
      'Small differences between countries or years mean nothing when the intervals overlap.',
      'There are no values for 1997, 1999 and 2001: the indicators came out every second year until 2002.',
      'The sources behind a country change over the years; early years rest on few.',
      'Rule of law includes perceptions of crime and of the police: it is not independent of other measures of these.',
    ],
    files: [FILE],
  },
  indicators,
  rows(raw, places) {
    const rows: Observation[] = [];
    for (const line of raw.table(FILE, { columns: COLUMNS, delimiter: ';', encoding: 'windows-1252' })) {
      const dimension = DIMENSIONS[line.indicator ?? ''];
      if (!dimension) throw new Error(`${FILE}: unknown indicator "${line.indicator}"`);
      const code = line.code ?? '';
      const area = areaOfCode(places, code, FILE);
      const year = readNumber(line.year ?? '', `${FILE}, year`);
      const where = `${FILE}, ${code} ${year}`;
      const value = cell(line.estimate, where);
      const error = cell(line.stddev, where);
      const margin = value === null || error === null ? null : 1.96 * error;
      const rank = cell(line.pctrank, where);
      rows.push(
        observed({
          indicator: dimension.id,
          area,
          year,
          value,
          low: value === null || margin === null ? null : rounded(value - margin, 4),
          high: value === null || margin === null ? null : rounded(value + margin, 4),
          flag: value === null ? 'missing' : null,
        }),
        observed({
          indicator: `${dimension.id}-percentile`,
          area,
          year,
          value: rank,
          low: cell(line.pctranklower, where),
          high: cell(line.pctrankupper, where),
          flag: rank === null ? 'missing' : null,
        }),
      );
    }
    return rows;
  },
};

export default recipe;

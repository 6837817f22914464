import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { describe, percent, score } from '../describe.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { WVS_SERIES, type WvsTurn } from '../series/wvs-waves.ts';

const FILE = 'wvs-country-wave-means/values_data.csv';

/** Samples that leave out a part of the country whose row they become; the row's note says so. */
const NARROWER = new Set(['Great Britain', 'Cyprus (G)']);

const turned: Record<WvsTurn, (mean: number) => number> = {
  reverse: (mean) => 5 - mean,
  share: (mean) => 100 * mean,
  'share-of-ones': (mean) => 100 * (2 - mean),
};

/** Fieldwork that ran over New Year stands as a mean year with decimals: it becomes the two years. */
function fieldwork(text: string): { period: string; year: number } {
  const mean = readNumber(text, `${FILE}, S020`);
  const [first, last] = [Math.floor(mean), Math.ceil(mean)];
  return { period: first === last ? String(first) : `${first}-${last}`, year: last };
}

const recipe: Recipe = {
  dataset: {
    id: 'wvs-waves',
    title: 'World Values Survey, country means of waves 1 to 6',
    publisher: 'World Values Survey Association',
    via: 'ilyanovak/Quality_Of_Government (who made the means is not stated)',
    licence:
      'Not stated where the file was retrieved; the World Values Survey asks for citation and allows free use that is not commercial (to be checked)',
    licenceStated: false,
    retrievedFrom:
      'github.com/ilyanovak/Quality_Of_Government @ 0cf675f51ffee90bd0fe6cf8388f636cfbcf1c16, data/values_data.csv and data/values_codebook.csv',
    released: '2020-04-22',
    nature: 'surveyed',
    summary:
      'Mean answers of adults in 98 countries, by wave of the World Values Survey (1981 to 2014): confidence in the police, the courts and other institutions, trust in people, and security in the neighbourhood.',
    preparation: [
      'Confidence, security and frequency questions count from 1 (most) to 4 (least) in the file; we show 5 minus the mean, so that higher means more of what the name says.',
      'Shares between 0 and 1 are shown as percentages. Trust in people is stored as the mean of 1 and 2; the share that trusts is 2 minus that mean.',
      'The year is that of the fieldwork (S020). Two waves ran over New Year (Colombia 1997-1998, Mexico 1995-1996); they stand at the later year.',
      'The wave is kept in the note of each value.',
      'The sample "Bosnian Federation" (1998) stands under that part of Bosnia and Herzegovina, and "Serbia and Montenegro" (2005) under the former state. "Great Britain" (without Northern Ireland) stands under the United Kingdom and "Cyprus (G)" (the area under government control) under Cyprus; the note of the value says so.',
      'Questions not asked in a wave (NA) give no row.',
      'No interval is shown: the file has a standard deviation of the answers (_Sd) but not how many people answered, so no standard error can be computed.',
    ],
    caveats: [
      'A mean of a four-point scale is not a percentage: a step from 2.5 to 2.6 says nothing about how many people changed their mind.',
      'Whether the means are weighted is not stated. They differ by about 0.01 from those that the Quality of Government Institute publishes for the same wave.',
      'Countries take part in different waves and years; most have one or two. The questions on the neighbourhood were asked in wave 6 only.',
      'What people dare to say about the police differs between countries: high confidence in a survey is not proof of good policing.',
      'Before 1993 some samples are of republics within a larger state (Czech and Slovak republics, Russia, Belarus, the Baltic states).',
    ],
    files: [FILE],
  },
  indicators: WVS_SERIES.map(({ id, turn, name, subject, description, better, themes, targets, sdg }) =>
    describe({
      id,
      dataset: 'wvs-waves',
      name,
      description,
      subject,
      unit: turn === 'reverse' ? score('mean answer, 1 to 4', 1, 4, 2) : percent('percent of adults'),
      denominator: turn === 'reverse' ? null : 'adults who answered the question',
      nature: 'surveyed',
      better,
      themes,
      targets,
      sdg,
      official: sdg === null ? 'none' : 'proxy',
      caveats:
        id === 'neighbourhood-security-wvs'
          ? [
              'The SDG question asks about walking alone after dark; this one asks how secure people feel in general.',
            ]
          : [],
      ratioScale: turn !== 'reverse',
    }),
  ),
  rows(raw, places) {
    const columns = ['Country', 'Wave', 'S020', ...WVS_SERIES.map((series) => series.column)];
    const rows: Observation[] = [];
    const seen = new Set<string>();
    for (const line of raw.table(FILE, { columns })) {
      const country = line.Country ?? '';
      const area = areaOfName(places, country, FILE);
      const { period, year } = fieldwork(line.S020 ?? '');
      if (seen.has(`${area} ${year}`)) throw new Error(`${FILE}: two waves for ${country} in ${year}`);
      seen.add(`${area} ${year}`);
      const source = `wave ${line.Wave}${NARROWER.has(country) ? `, sample "${country}"` : ''}`;
      for (const { id, column, turn } of WVS_SERIES) {
        const cell = line[column] ?? '';
        if (cell === 'NA') continue;
        const value = rounded(turned[turn](readNumber(cell, `${FILE}, ${country}, ${column}`)), 6);
        rows.push(observed({ indicator: id, area, period, year, value, source }));
      }
    }
    return rows;
  },
};

export default recipe;

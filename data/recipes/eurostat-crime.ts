import type { Flag, Observation } from '../../src/lib/catalogue/observation.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { Recipe } from '../recipe.ts';
import { EUROSTAT_INDICATORS, EUROSTAT_SERIES } from '../series/eurostat-crime.ts';

const FILE = 'eurostat-crime/estat_crim_off_cat.tsv';
const DIMENSIONS = 'freq,iccs,unit,geo\\TIME_PERIOD';

/** Eurostat's own codes where they are not ISO 3166-1 alpha-2. */
const GEO: Record<string, string> = {
  EL: 'GRC',
  XK: 'XKX',
  'UKC-L': 'GBR_E_W',
  UKM: 'GBR_S',
  UKN: 'GBR_NI',
};

/** Letters that Eurostat sets behind a value or behind ":". A letter that is not here stops the recipe. */
const LETTERS: Record<string, Flag> = {
  e: 'estimated',
  p: 'provisional',
  u: 'small-sample',
  c: 'suppressed',
  z: 'not-applicable',
};

/** A cell such as `0.28 `, `12.3 e`, `: ` or `: c`. */
function readCell(cell: string, where: string): { value: number | null; flag: Flag | null } {
  const [text = '', letter] = cell.trim().split(/\s+/);
  const flag = letter === undefined ? null : LETTERS[letter];
  if (flag === undefined) throw new Error(`${where}: the recipe does not know the flag "${letter}"`);
  return text === ':' ? { value: null, flag: flag ?? 'missing' } : { value: readNumber(text, where), flag };
}

function areaOf(geo: string, places: Places): string {
  const code = GEO[geo] ?? places.areas.find((area) => area.kind === 'country' && area.iso2 === geo)?.id;
  const area = code === undefined ? null : places.byCode(code);
  if (area === null) throw new Error(`${FILE} has a place that we do not know: ${geo}`);
  return area;
}

export default {
  dataset: {
    id: 'eurostat-crime',
    title: 'Police-recorded offences by offence category (crim_off_cat)',
    publisher: 'Eurostat',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'klbek/Analysis-of-Crime-in-the-EU @ b87115bd9d965293125d9f8acf817a08418ab115: data/estat_crim_off_cat.tsv',
    released: null,
    nature: 'counted',
    summary:
      'Offences recorded by the police in 41 European countries and parts of the United Kingdom, 2008 to 2022, in 21 categories of the international classification of crimes.',
    preparation: [
      'The rate per 100,000 is the value, as published with two decimals; the number of offences stands beside it.',
      'A colon means that the figure is missing: it stays missing, marked, and is never zero. Where only the number is there, it is kept beside the missing rate.',
      'EL is Greece; UKC-L, UKM and UKN are England and Wales, Scotland and Northern Ireland. No figure for the whole United Kingdom is made from them.',
      'Eurostat’s letters for estimates and provisional values are read where they occur; this copy has none.',
    ],
    caveats: [
      'These are offences recorded by the police. Laws, recording rules and the will to report differ by country, so levels compare badly between countries; a trend within one country is safer.',
      'This copy carries no mark for breaks in series, although recording rules changed in several countries.',
      'The parts of the United Kingdom end in 2018.',
      'Categories of fraud, corruption, money laundering, organised crime, computer offences and sexual exploitation begin in 2016.',
    ],
    files: [FILE],
  },
  indicators: EUROSTAT_INDICATORS,
  rows(raw, places) {
    const table = raw.table(FILE, { columns: [DIMENSIONS], delimiter: '\t' });
    const series = new Map(EUROSTAT_SERIES.map((entry) => [entry.iccs, entry.id]));
    const numbers = new Map<string, number | null>();
    const rates: Observation[] = [];
    for (const { [DIMENSIONS]: dimensions = '', ...years } of table) {
      const [freq, iccs = '', unit, geo = ''] = dimensions.trim().split(',');
      const indicator = series.get(iccs);
      if (freq !== 'A' || indicator === undefined || (unit !== 'NR' && unit !== 'P_HTHAB'))
        throw new Error(`${FILE}: the recipe does not know the row ${dimensions}`);
      const area = areaOf(geo, places);
      for (const [heading, cell] of Object.entries(years)) {
        const year = readNumber(heading.trim(), FILE);
        const { value, flag } = readCell(cell, `${FILE}, ${dimensions}, ${year}`);
        if (unit === 'NR') numbers.set(`${indicator} ${area} ${year}`, value);
        else rates.push(observed({ indicator, area, year, value, flag }));
      }
    }
    return rates.map((row) => ({
      ...row,
      n: numbers.get(`${row.indicator} ${row.area} ${row.year}`) ?? null,
    }));
  },
} satisfies Recipe as Recipe;

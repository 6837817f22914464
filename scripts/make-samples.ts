// Writes static/samples: small files as agencies send them, for trying the page for one's own data. Every value is that
// of data/tidy; only the clothes are awkward. Run it again when the dataset changes: npx tsx scripts/make-samples.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { catalogue } from '../src/lib/catalogue/catalogue.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'static/samples');
const DATASET = 'unodc-gsh2019';
const YEARS = ['2012', '2013', '2014', '2015', '2016', '2017'];
const AREAS = [
  'ESP',
  'PER',
  'MEX',
  'PAN',
  'DOM',
  'BRA',
  'CAN',
  'JPN',
  'KOR',
  'CZE',
  'MKD',
  'BOL',
  'HTI',
  'TUR',
];

const { areas, datasets } = catalogue.parse(
  JSON.parse(readFileSync(join(ROOT, 'data/catalogue.json'), 'utf8')),
);
const source = datasets.find(({ id }) => id === DATASET);
if (!source) throw new Error(`no dataset ${DATASET}`);

const tidy = gunzipSync(readFileSync(join(ROOT, `data/tidy/${DATASET}.csv.gz`))).toString('utf8');
const { data: rows } = Papa.parse<Record<string, string>>(tidy, { header: true, skipEmptyLines: true });
const values = new Map(
  rows
    .filter(({ group }) => group === 'total')
    .map((row) => [`${row['indicator']} ${row['area']} ${row['period']}`, row['value'] ?? '']),
);
const valueOf = (indicator: string, area: string, year: string) =>
  values.get(`${indicator} ${area} ${year}`) ?? '';

const areaOf = (id: string) => {
  const found = areas.find((area) => area.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
};

/** A whole number with points between the thousands, a part with a comma: `1.234,5`. */
function spanish(value: string): string {
  if (value === '') return '..';
  const [whole = '', part] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
}

/** Windows-1252 is Latin-1 for every letter that is used here. */
function windows1252(text: string): Buffer {
  const strange = /[^\x20-\x7e\xa0-\xff\r\n]/.exec(text);
  if (strange) throw new Error(`not in Windows-1252: ${strange[0]}`);
  return Buffer.from(text, 'latin1');
}

function semicolons(): Buffer {
  const lines = [
    'Homicidios dolosos;;;',
    `Países escogidos, ${YEARS[0]} a ${YEARS.at(-1)};;;`,
    ';;;',
    'País;Año;Víctimas;Tasa por 100.000 habitantes',
    ...AREAS.flatMap((id) =>
      YEARS.map((year) =>
        [
          areaOf(id).names.es,
          year,
          spanish(valueOf('homicide-victims-gsh', id, year)),
          spanish(valueOf('homicide-rate-gsh', id, year)),
        ].join(';'),
      ),
    ),
    ';;;',
    `Fuente: ${source?.publisher}, ${source?.title};;;`,
    `Retrieved from: ${source?.retrievedFrom};;;`,
  ];
  return windows1252(lines.map((line) => `${line}\r\n`).join(''));
}

function years(): Buffer {
  const lines = [
    ['Country', ...YEARS].join('\t'),
    ...AREAS.map((id) =>
      [areaOf(id).names.en, ...YEARS.map((year) => valueOf('homicide-rate-gsh', id, year) || 'n/a')].join(
        '\t',
      ),
    ),
    `Homicide rate per 100,000 people. Source: ${source?.publisher}, ${source?.title}; retrieved from ${source?.retrievedFrom}`,
  ];
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf16le');
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'homicidios.csv'), semicolons());
writeFileSync(join(FOLDER, 'homicide-by-year.txt'), years());

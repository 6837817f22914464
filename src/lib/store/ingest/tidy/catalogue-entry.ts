import type { CatalogueIndicator } from '../../../catalogue/catalogue.ts';
import type { Dataset, Nature } from '../../../catalogue/dataset.ts';
import type { Coverage } from '../../../catalogue/indicator.ts';
import type { Observation } from '../../../catalogue/observation.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { Description } from '../describe/description.ts';
import { themesOf } from '../match/theme-words.ts';
import type { CountryValues } from './country-values.ts';
import type { FoundDimension } from './groups.ts';
import type { FoundMeasure } from './measures.ts';
import type { TidyReport } from './report.ts';
import { preparationOf } from './report-words.ts';
import { unitInWords, writtenUnit } from './unit.ts';

/** What is known of a dataset of the reader's own; an `Upload` fits. */
export interface OwnDataset {
  id: string;
  fingerprint: string;
  files: { name: string; bytes: number }[];
  description: Description;
}

export interface CatalogueEntry {
  dataset: Dataset;
  indicators: CatalogueIndicator[];
}

/** What of an entry is kept: no sentence, since it is read again in any language. Names that nobody gave are ''. */
export interface WordlessEntry {
  indicators: CatalogueIndicator[];
}

/** What can be said against an indicator of the reader's own; their names stand for the sentences until it is read. */
const CAVEATS: Record<string, typeof m.caveat_ends> = {
  fraction: m.caveat_fraction,
  'unsure-ends': m.caveat_ends,
};
/** Where the reader does not say how the numbers came about, they are trusted least. */
const NO_NATURE: Nature = 'expert-scored';

/**
 * The dataset and its indicators as the catalogue lists them, with what the rows hold of each.
 * @param isCountry whether an area is a country, for the coverage
 * @example catalogueEntry(upload, await countryValues(batches, input), isCountry).indicators[0]?.id // 'mine-0a1b2c3d4e5f'
 */
export function catalogueEntry(
  own: OwnDataset,
  made: CountryValues,
  isCountry: (area: string) => boolean,
): CatalogueEntry {
  return entryInWords(own, wordlessEntry(own, made, isCountry), made.report);
}

/** The same without a sentence in any language, to be kept. */
export function wordlessEntry(
  own: OwnDataset,
  { observations, measures, dimensions }: Omit<CountryValues, 'report'>,
  isCountry: (area: string) => boolean,
): WordlessEntry {
  const rows = new Map<string, Observation[]>();
  for (const row of observations) {
    const list = rows.get(row.indicator);
    if (list) list.push(row);
    else rows.set(row.indicator, [row]);
  }
  return {
    indicators: measures
      .filter(({ id }) => rows.has(id))
      .map((measure) => indicatorOf(own, measure, rows.get(measure.id) ?? [], { dimensions, isCountry })),
  };
}

/**
 * A kept entry in the reader's language. What an earlier version kept held English sentences: they are said anew, too.
 * @param own as it is kept, with what the reader said of it
 */
export function entryInWords(
  own: OwnDataset,
  { indicators }: WordlessEntry,
  report: TidyReport,
): CatalogueEntry {
  return { dataset: datasetOf(own, report), indicators: indicators.map((one) => inWords(own, one)) };
}

function inWords({ description }: OwnDataset, kept: CatalogueIndicator): CatalogueIndicator {
  const name = nameInWords(kept.name);
  const unit = unitInWords(kept.unit);
  return {
    ...kept,
    name,
    subject: subjectOf(name),
    unit,
    description: unit.name === '' ? m.as_given({ name }) : m.as_given_in({ name, unit: unit.name }),
    breaks: kept.breaks.map((one, place) => ({
      ...one,
      what: orElse(description.breaks[place]?.what ?? '', m.starts_anew()),
    })),
    caveats: kept.caveats.map(caveatInWords),
  };
}

function caveatInWords(kept: string): string {
  const known = Object.entries(CAVEATS).find(
    ([code, say]) => code === kept || say({}, { locale: 'en' }) === kept,
  );
  return known?.[1]() ?? kept;
}

/** The descriptor of a dataset of the reader's own. */
export function datasetOf({ id, fingerprint, files, description }: OwnDataset, report: TidyReport): Dataset {
  const { title, publisher, licence, nature } = description;
  return {
    id,
    title: orElse(title, m.my_data()),
    publisher: orElse(publisher, m.not_stated()),
    via: null,
    licence: orElse(licence, m.not_stated()),
    licenceStated: licence.trim() !== '',
    retrievedFrom: m.own_file({ text: fingerprint }),
    released: null,
    nature: nature ?? NO_NATURE,
    summary: m.numbers_from({ files: files.map(({ name }) => name).join(m.comma()) || m.a_file() }),
    preparation: preparationOf(report),
    caveats: [
      m.not_checked(),
      ...(nature === null ? [m.nature_unsaid()] : []),
      ...(publisher.trim() === '' ? [m.publisher_unsaid()] : []),
    ],
    files: files.length > 0 ? files.map(({ name }) => name) : [m.pasted_text()],
  };
}

interface Around {
  dimensions: FoundDimension[];
  isCountry: (area: string) => boolean;
}

function indicatorOf(
  { id: dataset, description }: OwnDataset,
  measure: FoundMeasure,
  rows: Observation[],
  { dimensions, isCountry }: Around,
): CatalogueIndicator {
  const groups = new Set(rows.flatMap(({ group }) => group.split(',')));
  const name = givenName(measure, description.title);
  const unit = writtenUnit(measure, description, rows);
  const intervals = rows.some(({ low, high }) => low !== null || high !== null);
  return {
    id: measure.id,
    dataset,
    name,
    description: '',
    subject: '',
    unit,
    denominator:
      unit.kind === 'rate' || unit.kind === 'percent' ? description.denominator.trim() || null : null,
    nature: description.nature ?? NO_NATURE,
    better: description.better,
    themes: themesOf([name, description.title]),
    targets: [],
    sdg: null,
    official: 'none',
    // Nothing says which level the ends have.
    interval: null,
    breakdowns: dimensions
      .map((dimension) => ({
        ...dimension,
        groups: dimension.groups.filter((group) => groups.has(`${dimension.id}=${group.id}`)),
      }))
      .filter((dimension) => dimension.groups.length > 0),
    hasTotal: groups.has('total'),
    breaks: description.breaks.map(({ year, what }) => ({ year, areas: null, what })),
    caveats: [...(measure.fromFraction ? ['fraction'] : []), ...(intervals ? ['unsure-ends'] : [])],
    ratioScale: ratioScale(unit.kind, rows),
    coverage: coverageOf(rows, isCountry),
  };
}

/** The name of a measure in a list: what the file calls it, else the dataset's title. */
export function nameOf(measure: FoundMeasure, title: string): string {
  return nameInWords(givenName(measure, title));
}

/** The same; where neither file nor reader gives one, it is '', and a unit stands alone in its brackets. */
function givenName({ what, column, unit }: FoundMeasure, title: string): string {
  const named = [what, column].filter((text) => text !== '').join(', ');
  const name = named === '' ? title.trim() : named;
  return unit === '' || name.includes(unit) ? name : `${name} (${unit})`;
}

const nameInWords = (given: string): string =>
  given === '' || given.startsWith(' (') ? `${m.my_data()}${given}` : given;

/** A name as the noun of a sentence: a first word in capitals alone (`GDP`) or with one inside stays. */
export function subjectOf(name: string): string {
  const [first = ''] = name.split(' ');
  return /^\p{Lu}\p{Ll}*$/u.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What is counted has a true zero; a score need not, and what falls below zero does not. */
const ratioScale = (kind: CatalogueIndicator['unit']['kind'], rows: Observation[]): boolean =>
  kind !== 'score' && kind !== 'year' && rows.every(({ value }) => value === null || value >= 0);

/**
 * What the rows hold of an indicator. Rows without a value count as rows; years and places are those with a value,
 * or of all rows where none has one.
 */
export function coverageOf(rows: Observation[], isCountry: (area: string) => boolean): Coverage {
  const valued = rows.filter(({ value }) => value !== null);
  const held = valued.length > 0 ? valued : rows;
  const areas = new Set(held.map(({ area }) => area));
  const byYear = new Map<number, Set<string>>();
  for (const { year, area } of held) {
    const counted = byYear.get(year) ?? new Set();
    byYear.set(year, isCountry(area) ? counted.add(area) : counted);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const best = Math.max(...[...byYear.values()].map(({ size }) => size));
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return {
    rows: rows.length,
    areas: areas.size,
    countries: [...areas].filter(isCountry).length,
    from: first,
    to: last,
    fullestLate: years.findLast((year) => (byYear.get(year)?.size ?? 0) * 2 >= best) ?? last,
  };
}

const orElse = (text: string, other: string): string => (text.trim() === '' ? other : text.trim());

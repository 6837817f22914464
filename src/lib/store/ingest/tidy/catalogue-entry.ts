import type { CatalogueIndicator } from '../../../catalogue/catalogue.ts';
import type { Dataset, Nature } from '../../../catalogue/dataset.ts';
import type { Coverage } from '../../../catalogue/indicator.ts';
import type { Observation } from '../../../catalogue/observation.ts';
import type { Description } from '../describe/description.ts';
import { themesOf } from '../match/theme-words.ts';
import type { CountryValues } from './country-values.ts';
import type { FoundDimension } from './groups.ts';
import type { FoundMeasure } from './measures.ts';
import type { TidyReport } from './report.ts';
import { preparationOf } from './report-words.ts';
import { unitOf } from './unit.ts';

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

/** Stands with every dataset of the reader's own. */
export const NOT_CHECKED = 'Brought in by the reader; not checked by this site.';
/** Where the reader does not say how the numbers came about, they are trusted least. */
const NO_NATURE: Nature = 'expert-scored';

/**
 * The dataset and its indicators as the catalogue lists them, with what the rows hold of each.
 * @param isCountry whether an area is a country, for the coverage
 * @example catalogueEntry(upload, await countryValues(batches, input), isCountry).indicators[0]?.id // 'mine-0a1b2c3d4e5f'
 */
export function catalogueEntry(
  own: OwnDataset,
  { observations, measures, dimensions, report }: CountryValues,
  isCountry: (area: string) => boolean,
): CatalogueEntry {
  const rows = new Map<string, Observation[]>();
  for (const row of observations) {
    const list = rows.get(row.indicator);
    if (list) list.push(row);
    else rows.set(row.indicator, [row]);
  }
  return {
    dataset: datasetOf(own, report),
    indicators: measures
      .filter(({ id }) => rows.has(id))
      .map((measure) => indicatorOf(own, measure, rows.get(measure.id) ?? [], { dimensions, isCountry })),
  };
}

/** The descriptor of a dataset of the reader's own. */
export function datasetOf({ id, fingerprint, files, description }: OwnDataset, report: TidyReport): Dataset {
  const { title, publisher, licence, nature } = description;
  return {
    id,
    title: orElse(title, 'My data'),
    publisher: orElse(publisher, 'Not stated'),
    via: null,
    licence: orElse(licence, 'Not stated'),
    licenceStated: licence.trim() !== '',
    retrievedFrom: `The reader’s own file, in this browser only; its fingerprint (SHA-256) is ${fingerprint}`,
    released: null,
    nature: nature ?? NO_NATURE,
    summary: `Numbers from ${files.map(({ name }) => name).join(', ') || 'a file'}, brought in by the reader.`,
    preparation: preparationOf(report),
    caveats: [
      NOT_CHECKED,
      ...(nature === null ? ['The reader did not say how the numbers came about.'] : []),
      ...(publisher.trim() === '' ? ['The reader did not say who published the numbers.'] : []),
    ],
    files: files.length > 0 ? files.map(({ name }) => name) : ['pasted text'],
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
  const name = nameOf(measure, description.title);
  const unit = unitOf(measure, description, rows);
  const intervals = rows.some(({ low, high }) => low !== null || high !== null);
  return {
    id: measure.id,
    dataset,
    name,
    description: `${name}, as the reader’s file gives it${unit.name === '' ? '' : `: ${unit.name}`}.`,
    subject: subjectOf(name),
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
    breaks: description.breaks.map(({ year, what }) => ({
      year,
      areas: null,
      what: orElse(what, 'The series starts anew.'),
    })),
    caveats: [
      ...(measure.fromFraction ? ['The file holds shares of 1; they are shown in percent.'] : []),
      ...(intervals ? ['The file gives a low and a high end of each value, but not how sure they are.'] : []),
    ],
    ratioScale: ratioScale(unit.kind, rows),
    coverage: coverageOf(rows, isCountry),
  };
}

/** The name of a measure in a list: what the file calls it, else the dataset's title. */
export function nameOf({ what, column, unit }: FoundMeasure, title: string): string {
  const named = [what, column].filter((text) => text !== '').join(', ');
  const name = named === '' ? orElse(title, 'My data') : named;
  return unit === '' || name.includes(unit) ? name : `${name} (${unit})`;
}

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

import type { CatalogueIndicator } from '../../../src/lib/catalogue/catalogue.ts';
import type { Answer, Figure, Marks } from '../../../src/lib/figures/figure.ts';
import type { Frame, Row } from '../../../src/lib/figures/frame.ts';
import { exampleCatalogue, exampleDataset, exampleIndicator } from './example.ts';

/** A frame of the example catalogue: the homicide rate of Brazil and Japan, all years. */
export function frame(over: Partial<Frame> & { indicator?: CatalogueIndicator } = {}): Frame {
  const { indicator = exampleIndicator(), ...rest } = over;
  return {
    link: 'indicator=homicide-rate',
    language: 'en',
    topic: { indicator, dataset: exampleDataset },
    versus: null,
    areas: new Map(exampleCatalogue.areas.map((area) => [area.id, area])),
    places: ['BRA', 'JPN'],
    everywhere: false,
    asked: { from: 2000, to: 2020 },
    years: { from: 2000, to: 2020 },
    by: null,
    groups: [{ id: 'total', name: '' }],
    highlight: null,
    ...rest,
  };
}

export function row(area: string, year: number, value: number | null, over: Partial<Row> = {}): Row {
  return {
    area,
    period: `${year}`,
    year,
    grp: 'total',
    value,
    low: null,
    high: null,
    n: null,
    flag: null,
    source: '',
    ...over,
  };
}

/** A row with an interval of `half` to each side. */
export function sure(area: string, year: number, value: number, half: number, over: Partial<Row> = {}): Row {
  return row(area, year, value, { low: value - half, high: value + half, ...over });
}

/** The figure of an answer, once it is proven to be plain JSON without holes. */
export function figureOf(answer: Answer): Figure {
  if (answer.kind === 'empty') throw new Error(`empty: ${answer.empty.reason}`);
  const plain = JSON.parse(JSON.stringify(answer.figure)) as Figure;
  const holes = holesIn(answer.figure, 'figure');
  if (holes.length) throw new Error(`not plain JSON: ${holes.join(', ')}`);
  return plain;
}

function holesIn(value: unknown, path: string): string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (typeof value === 'string') return /NaN|undefined|Infinity/.test(value) ? [`${path}: ${value}`] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => holesIn(inner, `${path}.${key}`));
}

/** The marks of a figure, of the wanted kind. */
export function marksOf<Kind extends Marks['kind']>(
  answer: Answer,
  kind: Kind,
): Extract<Marks, { kind: Kind }> {
  const { marks } = figureOf(answer);
  if (marks.kind !== kind) throw new Error(`${marks.kind} is not ${kind}`);
  return marks as Extract<Marks, { kind: Kind }>;
}

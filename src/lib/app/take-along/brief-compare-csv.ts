import { THEMES } from '../../catalogue/theme.ts';
import type { Item, Quoted } from '../../evidence/brief/brief.ts';
import type { Pair } from '../../evidence/brief/compare-pair.ts';
import { inOne } from '../../evidence/brief/in-one.ts';
import type { Comparison } from '../../evidence/brief/comparison.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import { csvText, type CsvValue } from '../../store/csv-text.ts';
import * as m from '../../i18n/messages/brief.js';
import { intervalHow } from './brief-words.ts';

const COLUMNS = [
  'theme',
  'item',
  'indicator_id',
  'indicator',
  'group',
  'sdg',
  'number',
  'place_id',
  'place',
  'against_id',
  'against',
  'value',
  'low',
  'high',
  'unit',
  'interval',
  'period',
  'year',
  'note',
  'how_sure',
  'source',
  'publisher',
  'via',
  'licence',
] as const;

type Cells = Record<(typeof COLUMNS)[number], string | number | null>;

const line = (told: Partial<Cells>): CsvValue[] => COLUMNS.map((column) => told[column] ?? null);

const quotedCells = ({ value, low, high, period, year }: Quoted): Partial<Cells> => ({
  value,
  low,
  high,
  period,
  year,
});

const common = (theme: string, id: string, item: Item): Partial<Cells> => ({
  theme: THEMES.find((one) => one.id === theme)?.name ?? theme,
  item: id,
  indicator_id: item.indicator,
  indicator: item.name,
  group: item.groupName === '' ? item.group : item.groupName,
  sdg: item.sdg,
  unit: item.unit.name,
  source: item.source.title,
  publisher: item.source.publisher,
  via: item.source.via,
  licence: item.source.licence,
});

/** The two values that are held against each other, and their difference; or why there is none. */
function pairLines(item: Item, pair: Pair, names: ReadonlyMap<string, string>): Partial<Cells>[] {
  const [first, second] = pair.values;
  const both = {
    place_id: pair.first,
    place: names.get(pair.first) ?? pair.first,
    against_id: pair.second,
    against: names.get(pair.second) ?? pair.second,
  };
  if ('unlike' in pair) return [{ ...both, number: m.csv_apart(), note: pair.why }];
  const place = { place_id: both.place_id, place: both.place };
  const other = { place_id: both.against_id, place: both.against };
  return [
    { ...place, ...quotedCells(first), number: m.csv_compared() },
    { ...other, ...quotedCells(second), number: m.csv_compared() },
    {
      ...both,
      number: m.csv_less(),
      value: pair.difference,
      low: pair.bounds?.[0] ?? null,
      high: pair.bounds?.[1] ?? null,
      unit: item.unit.kind === 'percent' ? m.percentage_points() : item.unit.name,
      note: pair.reads === 'alike' ? pair.why : m.csv_reads({ reads: pair.reads }),
    },
  ];
}

/**
 * Every number of a comparison as CSV (RFC 4180), each with its unit, interval, year, source and licence: the latest value of each
 * place, the values of each pair with their difference, and what only one place has. What is not said has an empty value and
 * the reason as its note.
 */
export function compareCsv({ places, themes }: Comparison): string {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const lines = themes.flatMap(({ theme, measures, alone }) => [
    ...measures.flatMap(({ id, item, cells, pairs }) => {
      const about = common(theme, id, item);
      const latest = cells.map((cell): Partial<Cells> => {
        const place = { number: m.csv_latest(), place_id: cell.place, place: cell.name };
        if ('withheld' in cell) return { ...place, note: cell.withheld };
        const interval = cell.interval === null ? null : intervalHow(cell.interval);
        return { ...place, ...quotedCells(cell.latest), interval, how_sure: gradeWord(cell.grade) };
      });
      const told = [...latest, ...pairs.flatMap((pair) => pairLines(item, pair, names))];
      return told.map((one) => line({ ...about, ...one }));
    }),
    ...alone.map(({ id, item, place, name, latest, missing }) =>
      line({
        ...common(theme, id, item),
        ...quotedCells(latest),
        number: m.csv_latest(),
        place_id: place,
        place: name,
        note: inOne(missing.map((one) => m.named({ name: one.name, text: one.reason }))),
      }),
    ),
  ]);
  return csvText([COLUMNS.map((column) => m.csv_head({ column })), ...lines]);
}

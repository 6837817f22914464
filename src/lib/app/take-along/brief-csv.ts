import { THEMES } from '../../catalogue/theme.ts';
import type { Brief, Item, Quoted } from '../../evidence/brief/brief.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import { csvText, type CsvValue } from '../../store/csv-text.ts';
import * as m from '../../i18n/messages/brief.js';
import { intervalHow } from './brief-words.ts';

const COLUMNS = [
  'place_id',
  'place',
  'theme',
  'item',
  'indicator_id',
  'indicator',
  'group',
  'sdg',
  'number',
  'value',
  'low',
  'high',
  'unit',
  'interval',
  'period',
  'year',
  'note',
  'how_sure',
  'flag',
  'my_note',
  'source',
  'publisher',
  'via',
  'licence',
] as const;

type Cells = Record<(typeof COLUMNS)[number], string | number | null>;

/** A number of a brief, named for what it is. */
type Told = Partial<Cells> & Pick<Cells, 'number' | 'value'>;

const ofQuoted = (number: string, { value, low, high, period, year }: Quoted): Told => ({
  number,
  value,
  low,
  high,
  period,
  year,
});

/** Every number of a measure: the latest, the change, the places among others, and the values of the small chart. */
function toldOf(item: Item): Told[] {
  const { latest, change, standings, series } = item;
  const interval = item.interval === null ? null : intervalHow(item.interval);
  const percent = item.unit.kind === 'percent' ? m.percentage_points() : item.unit.name;
  const among = standings.flatMap((one): Told[] => {
    if ('withheld' in one)
      return [{ number: m.csv_rank({ name: one.name }), value: null, note: one.withheld }];
    const rank = { unit: m.csv_rank_unit({ of: one.of }), note: one.sentence };
    return [
      { ...rank, number: m.csv_rank_best({ name: one.name }), value: one.best },
      { ...rank, number: m.csv_rank_worst({ name: one.name }), value: one.worst },
      { number: m.csv_middle({ name: one.name }), value: one.median, note: m.csv_of({ of: one.of }) },
    ];
  });
  const moved: Told[] =
    'withheld' in change
      ? [{ number: m.csv_change(), value: null, note: change.withheld }]
      : [
          ofQuoted(m.csv_from(), change.from),
          ofQuoted(m.csv_to(), change.to),
          {
            number: m.csv_difference(),
            value: change.difference,
            low: change.low,
            high: change.high,
            unit: percent,
            note: change.sentence,
          },
          ...(change.percent === null
            ? []
            : [{ number: m.csv_percent(), value: change.percent, unit: m.percent() }]),
        ];
  return [
    { ...ofQuoted(m.csv_latest(), latest), interval },
    ...moved,
    ...among,
    ...series.points.map((point): Told => ({
      number: m.csv_series(),
      value: point.value,
      low: point.low,
      high: point.high,
      period: point.period,
      year: Math.floor(point.year),
      flag: point.flag,
      note: series.breaks.find(({ year }) => year === point.year)?.what ?? null,
    })),
  ];
}

/**
 * Every number of one or several briefs as CSV (RFC 4180), each with its unit, interval, year, source and licence. What is
 * not said has an empty value and the reason as its note.
 *
 * @param notes of the reader's own, by place and item id
 */
export function briefCsv(
  briefs: readonly Brief[],
  notes: (place: string, item: string) => string | null = () => null,
): string {
  const lines = briefs.flatMap((brief) =>
    brief.sections.flatMap(({ theme, items, empty }) => {
      const place = { place_id: brief.place, place: brief.name };
      const about = { ...place, theme: THEMES.find(({ id }) => id === theme)?.name ?? theme };
      if (items.length === 0) return [line({ ...about, number: m.csv_none(), value: null, note: empty })];
      return items.flatMap((item) => {
        const { source, graded } = item;
        const common = {
          ...about,
          item: item.id,
          indicator_id: item.indicator,
          indicator: item.name,
          group: item.groupName === '' ? item.group : item.groupName,
          sdg: item.sdg,
          unit: item.unit.name,
          how_sure: gradeWord(graded.grade),
          source: source.title,
          publisher: source.publisher,
          via: source.via,
          licence: source.licence,
        };
        return toldOf(item).map((told, index) =>
          line({ ...common, ...told, my_note: index === 0 ? notes(brief.place, item.id) : null }),
        );
      });
    }),
  );
  return csvText([COLUMNS.map((column) => m.csv_head({ column })), ...lines]);
}

function line(told: Told): CsvValue[] {
  return COLUMNS.map((column) => told[column] ?? null);
}

import { formatNumber } from '../../i18n/format.ts';
import type { Role } from './meaning.ts';
import { tableTitle } from './structure/table-title.ts';
import type { ColumnUnderstanding, Understanding } from './understanding.ts';

/** A column as it is printed: its role is one word. */
export type InspectedColumn = Omit<ColumnUnderstanding, 'role' | 'index'> & {
  role: Role;
  confidence: number;
};

/** What was understood of a file, to be printed. */
export type Inspected = Pick<
  Understanding,
  | 'encoding'
  | 'bom'
  | 'delimiter'
  | 'quote'
  | 'decimal'
  | 'thousands'
  | 'headerRows'
  | 'rows'
  | 'read'
  | 'setAside'
  | 'issues'
  | 'tables'
  | 'convention'
  | 'wide'
  | 'places'
  | 'sample'
> & { columns: InspectedColumn[] };

const MOST_PLACES = 50;

/** An understanding as plain JSON, undecided places first. @example JSON.stringify(inspected(await understand(file, {}, { areas }))) */
export function inspected(understanding: Understanding): Inspected {
  const { encoding, bom, delimiter, quote, decimal, thousands, headerRows } = understanding;
  const { columns, rows, read, setAside, issues, tables, convention, wide, places, sample } = understanding;
  return {
    encoding,
    bom,
    delimiter,
    quote,
    decimal,
    thousands,
    headerRows,
    columns: columns.map(({ index: _index, role, name, type, missing, suppressed, ...rest }) => ({
      name,
      type,
      role: role.role,
      missing,
      suppressed,
      ...rest,
      confidence: role.confidence,
    })),
    rows,
    read,
    setAside,
    issues,
    tables: tables.map((table, place) => ({ ...table, title: tableTitle(table, place) })),
    convention,
    wide,
    places: places.slice(0, MOST_PLACES),
    sample,
  };
}

const figures = (count: number): string => formatNumber(count, 0, 'en');

/** The same in a few lines of plain words. */
export function inWords(understanding: Understanding): string {
  const { encoding, bom, delimiter, decimal, headerRows, tables, convention, places } = understanding;
  const written = delimiter === '\t' ? 'tabs' : `“${delimiter}”`;
  const header = headerRows.length === 0 ? 'no header' : `header in line ${headerRows.join(', ')}`;
  const undecided = places.filter(({ area }) => area === null).length;
  return [
    `${understanding.name}${understanding.entry === null ? '' : `, ${understanding.entry}`}`,
    `${encoding}${bom ? ' with byte order mark' : ''}, cells set apart by ${written}, ${
      decimal === null ? 'no decimals' : `decimal mark “${decimal}”`
    }, ${header}`,
    ...(convention === null ? [] : [`Known kind of file: ${convention}`]),
    ...(tables.length > 1 ? [`${tables.length} tables; table ${understanding.table + 1} was taken`] : []),
    `${figures(understanding.read)} lines read = ${figures(understanding.rows)} rows loaded${understanding.setAside
      .map(({ reason, count, firstRows, note }) => {
        const why = note === undefined ? reason : `${reason} (${note})`;
        return ` + ${figures(count)} ${why} (line ${firstRows.slice(0, 3).join(', ')}${count > 3 ? ', …' : ''})`;
      })
      .join('')}`,
    ...understanding.columns.map(columnLine),
    ...(places.length === 0 ? [] : [`${figures(places.length)} places, ${figures(undecided)} undecided`]),
    ...understanding.issues.map(
      ({ level, row, message }) => `${level}${row === null ? '' : `, line ${row}`}: ${message}`,
    ),
  ].join('\n');
}

function columnLine({
  name,
  type,
  role,
  missing,
  suppressed,
  faults,
  min,
  max,
}: ColumnUnderstanding): string {
  const gaps = [
    missing > 0 ? `${figures(missing)} missing` : '',
    suppressed > 0 ? `${figures(suppressed)} suppressed` : '',
    faults > 0 ? `${figures(faults)} with a fault` : '',
  ].filter((part) => part !== '');
  const range = min === null || max === null ? '' : `, ${min} to ${max}`;
  return `- ${name}: ${type}, ${role.role}${range}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`;
}

import type { ColumnType, Understanding } from '../ingest/understanding.ts';

/** A column as it stands in the table of an upload. */
export interface LoadColumn {
  /** Different from the others also where capitals do not count, as in SQL. */
  name: string;
  type: ColumnType;
  /** Name of the column that says why a cell has no value; null where no cell needs one. */
  note: string | null;
}

/** The columns of an upload's table; `line` holds the physical line of the file. */
export interface LoadTable {
  line: string;
  columns: LoadColumn[];
}

/**
 * The table that a file becomes: a column for each of its own, in their order, a column `line` in front, and behind a column
 * with withheld cells, or cells that do not fit its type, a column `<name> note`.
 *
 * @example loadTable(understanding).columns.map(({ name }) => name) // ['Year', 'Offences']
 */
export function loadTable({ columns }: Pick<Understanding, 'columns'>): LoadTable {
  const taken = new Set<string>();
  const own = columns.map(({ name }) => unique(name, taken));
  return {
    line: unique('line', taken),
    columns: columns.map(({ type, suppressed, faults }, place) => {
      const name = own[place] ?? '';
      return { name, type, note: suppressed + faults > 0 ? unique(`${name} note`, taken) : null };
    }),
  };
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let turn = 2; taken.has(name.toLowerCase()); turn++) name = `${wanted} ${turn}`;
  taken.add(name.toLowerCase());
  return name;
}

const TABLE_NAME = 48;

/**
 * A name for SQL that needs no quotes: small letters, digits and `_`, from the name of a file or dataset.
 *
 * @param otherwise used where nothing of the text can be kept: a script without Latin letters
 * @example tableName('Burglaries 2024 (final).csv', 'data_1', new Set()) // 'burglaries_2024_final'
 */
export function tableName(text: string, otherwise: string, taken: ReadonlySet<string>): string {
  const kept = text
    .normalize('NFKD')
    .replace(/\.(csv|tsv|txt|gz|zip)\b/gi, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, TABLE_NAME)
    .replace(/^_+|_+$/g, '');
  const base = kept === '' ? otherwise : /^[a-z]/.test(kept) ? kept : `data_${kept}`;
  let name = base;
  for (let turn = 2; taken.has(name); turn++) name = `${base}_${turn}`;
  return name;
}

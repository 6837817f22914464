import type { FreeColumn } from '../../free-query.ts';

/** Types that arrive as they are; all others are asked as text, which is exact and the same in every engine. */
const PLAIN = /^(?:TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT|UINTEGER|FLOAT|DOUBLE|BOOLEAN|VARCHAR)$/;
const WHOLE_OR_DECIMAL = /^(?:BIGINT|UBIGINT|HUGEINT|UHUGEINT|DECIMAL\(\d+,\d+\))$/;
/** Decimal digits that a number of this language keeps. */
const EXACT_DIGITS = 15;

/** Whether a column holds numbers: for the end to which it is aligned, and for charts. */
export function isNumeric({ type }: FreeColumn): boolean {
  return /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
}

/** DuckDB's name of a type, without the list of values of an ENUM, which can be pages long. */
export function shortType(type: string): string {
  return type.replaceAll(/ENUM\((?:'(?:[^']|'')*'(?:, )?)+\)/g, 'ENUM');
}

/**
 * The statement that asks for a question's rows in types that every engine gives alike.
 *
 * @param columns of the question's answer, with DuckDB's types
 * @example askedSql('SELECT 1::BIGINT AS a', [{ name: 'a', type: 'BIGINT' }], 10)
 * // 'SELECT c1::VARCHAR FROM (\nSELECT 1::BIGINT AS a\n) AS answer(c1) LIMIT 10'
 */
export function askedSql(sql: string, columns: readonly FreeColumn[], limit: number): string {
  const names = columns.map((_, place) => `c${place + 1}`);
  const asked = columns.map(({ type }, place) => {
    const name = names[place] ?? '';
    return PLAIN.test(type) ? name : `${name}::VARCHAR AS ${name}`;
  });
  return `SELECT ${asked.join(', ')} FROM (\n${sql}\n) AS answer(${names.join(', ')}) LIMIT ${limit}`;
}

/**
 * A value of an answer as a page shows it. A number that this language cannot hold exactly stays a text.
 * @throws Error for a value of a kind that `askedSql` does not let through
 */
export function cellOf(value: unknown, { type }: FreeColumn): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new Error(`a value of the type ${typeof value} in a column ${type}`);
  if (!WHOLE_OR_DECIMAL.test(type)) return value;
  const digits = value.replaceAll(/\D/g, '').replace(/^0+/, '').length;
  return digits <= EXACT_DIGITS ? Number(value) : value;
}

/** A name as SQL quotes it. @example columnName('a "b"') // '"a ""b"""' */
export function columnName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const TABLE = /^(upload|mine)\.([a-z][a-z0-9_]{0,62})$/;

/**
 * The two parts of the name of a table of the reader's own.
 * @throws Error for any other name: it is made by the house, never typed.
 * @example splitName('upload.burglaries_2024') // { schema: 'upload', name: 'burglaries_2024' }
 */
export function splitName(table: string): { schema: 'upload' | 'mine'; name: string } {
  const [, schema, name] = TABLE.exec(table) ?? [];
  if (schema === undefined || name === undefined) throw new Error(`"${table}" is no name of an own table`);
  return { schema: schema === 'mine' ? 'mine' : 'upload', name };
}

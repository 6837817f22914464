/** A table of the reader's own, with or without its schema; the name needs no quotes. */
const OWN_TABLE = /^(?:upload\.)?([a-z][a-z0-9_]{0,62})$/;

/**
 * The first question about the table that a link names; null where it names none. Anything but a plain name is no name.
 * @example questionAbout(new URLSearchParams('table=upload.burglaries')) // 'SELECT * FROM upload.burglaries LIMIT 100'
 */
export function questionAbout(params: URLSearchParams): string | null {
  const name = OWN_TABLE.exec(params.get('table') ?? '')?.[1];
  return name === undefined ? null : `SELECT * FROM upload.${name} LIMIT 100`;
}

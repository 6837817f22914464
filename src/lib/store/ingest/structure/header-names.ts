/** The names of a table's columns. */
export interface HeaderNames {
  /** As they stood in the header rows, joined by a blank; '' where there was none. */
  headers: string[];
  /** Unique; `column 3` where there was none. */
  names: string[];
  /** Names that were made unique: the places of their columns. */
  renamed: number[];
}

/**
 * One name a column from one or several header rows. A cell of an upper row that spans several columns is blank in all but the
 * first of them: it is carried on to the end of its span.
 *
 * @example namesFrom([['Region', '2019', ''], ['', 'Men', 'Women']], 3).names // ['Region', '2019 Men', '2019 Women']
 */
export function namesFrom(rows: readonly (readonly string[])[], width: number): HeaderNames {
  const cleaned = rows.map((row) =>
    Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/\s+/g, ' ').trim()),
  );
  const spanned = cleaned.map((row, level) =>
    level < cleaned.length - 1 ? carried(row, cleaned[level + 1]) : row,
  );
  const headers = Array.from({ length: width }, (_, at) => {
    const parts = spanned.map((row) => row[at] ?? '').filter((part) => part !== '');
    return parts.filter((part, level) => part !== parts[level - 1]).join(' ');
  });
  const renamed: number[] = [];
  const taken = new Set<string>();
  const given = new Set(headers.filter((header) => header !== ''));
  const names = headers.map((header, at) => {
    const wanted = header === '' ? `column ${at + 1}` : header;
    let name = wanted;
    for (let copy = 2; taken.has(name) || (name !== header && given.has(name)); copy++)
      name = `${wanted} (${copy})`;
    if (name !== wanted) renamed.push(at);
    taken.add(name);
    return name;
  });
  return { headers, names, renamed };
}

/** Each blank takes what stands before it, where the row below has a name of its own. */
function carried(row: readonly string[], below: readonly string[] | undefined): string[] {
  let last = '';
  return row.map((cell, at) => {
    if (cell !== '') last = cell;
    return cell === '' && (below?.[at] ?? '') !== '' ? last : cell;
  });
}

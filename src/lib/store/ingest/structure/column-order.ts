const keyOf = (header: string): string => header.normalize('NFC').trim().toLowerCase();

/**
 * Where the columns of one table stand in another that has the same ones, in whatever order.
 *
 * @returns for each of `wanted` its place in `headers`; null where the columns are not the same, or cannot be told apart
 * @example orderOf(['Offences', 'Month'], ['Month', 'Offences']) // [1, 0]
 */
export function orderOf(headers: readonly string[], wanted: readonly string[]): number[] | null {
  if (headers.length !== wanted.length) return null;
  const keys = headers.map(keyOf);
  if (keys.every((key, at) => key === keyOf(wanted[at] ?? ''))) return [...keys.keys()];
  if (new Set(keys).size !== keys.length) return null;
  const order = wanted.map((header) => keys.indexOf(keyOf(header)));
  return order.includes(-1) ? null : order;
}

/** Cells in another order; those of a short row stay blank, and those that a row has too many stay behind. */
export function inOrder(cells: readonly string[], order: readonly number[]): string[] {
  return [...order.map((at) => cells[at] ?? ''), ...cells.slice(order.length)];
}

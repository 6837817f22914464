/** A record of the file as the tokeniser gives it. */
export interface RawRecord {
  cells: string[];
  /** Its first physical line, from 1. */
  line: number;
  /** What was odd about it, as in the tokeniser. */
  oddities: number;
  /** Whether it sums the rows above it, where that has been found out. */
  isProved?: boolean;
}

/** Whether a cell has nothing in it but blanks. */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  const first = cell.charCodeAt(0);
  return (first <= 32 || first >= 0xa0) && cell.trim() === '';
}

export const isBlankRecord = (cells: readonly string[]): boolean => cells.every(isBlank);

/** Places of the cells that have something in them. */
export function filledPlaces(cells: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < cells.length; at++) if (!isBlank(cells[at])) places.push(at);
  return places;
}

/** Cells up to the last that has something in it. */
export function trimmedWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  return width;
}

export const sameCells = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at]);

/**
 * Physical lines as typed into the field for the header; null where the text says nothing that can be used. An empty
 * text means a table without a header.
 * @example headerLines('4-5') // [4, 5]
 */
export function headerLines(typed: string): number[] | null {
  const text = typed.trim();
  if (text === '') return [];
  const lines: number[] = [];
  for (const part of text.split(/[\s,;]+/)) {
    const [, first, last] = /^(\d{1,7})(?:[-–](\d{1,7}))?$/.exec(part) ?? [];
    if (first === undefined) return null;
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from < 1 || to < from || to - from > 9) return null;
    for (let line = from; line <= to; line++) lines.push(line);
  }
  return lines;
}

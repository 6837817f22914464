/**
 * Where physical lines start in a text, 0 first. CRLF, LF and CR all end a line.
 *
 * @example lineStarts('a\r\nb\nc') // [0, 3, 5]
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The place after the line that begins at `from`, its end included; -1 where the text does not hold its end. */
export function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13 && at + 1 < text.length) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return -1;
}

/**
 * Whether a record of several lines is really several records behind a quote that was never closed: each of its lines has just as many
 * delimiters as a record of the table. Two lines of three columns or less may do so by chance.
 */
export function looksLikeRecords(record: string, delimiter: string, columns: number): boolean {
  if (columns < 3) return false;
  const starts = lineStarts(record);
  if (starts.length < 3 && columns < 4) return false;
  return starts.every((start, index) => {
    const line = record.slice(start, starts[index + 1] ?? record.length);
    let count = 0;
    for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) count++;
    return count === columns - 1;
  });
}

/** Whether a text runs over more than one line. */
export const hasLineEnd = (text: string): boolean => text.includes('\n') || text.includes('\r');

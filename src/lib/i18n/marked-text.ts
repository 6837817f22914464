/** A run of text; `mark` is the number of the tags around it, null outside of any. */
export interface Run {
  text: string;
  mark: number | null;
}

const MARKED = /<(\d)>(.*?)<\/\1>/gs;

/**
 * The runs of a message in which some words are marked, so that every language may put them where it likes.
 * @example runsOf('See <1>what is kept</1>.') // [{ text: 'See ', mark: null }, { text: 'what is kept', mark: 1 }, …]
 */
export function runsOf(message: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of message.matchAll(MARKED)) {
    if (match.index > from) runs.push({ text: message.slice(from, match.index), mark: null });
    runs.push({ text: match[2] ?? '', mark: Number(match[1]) });
    from = match.index + match[0].length;
  }
  if (from < message.length) runs.push({ text: message.slice(from), mark: null });
  return runs;
}

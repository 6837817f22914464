/**
 * A name inside a text that runs from right to left: where it holds Latin letters it is kept together, so that what stands
 * around it keeps its place.
 * @example isolated('Greater Manchester') // '\u2068Greater Manchester\u2069'
 */
export function isolated(text: string): string {
  return /\p{Script=Latin}/u.test(text) ? `\u2068${text}\u2069` : text;
}

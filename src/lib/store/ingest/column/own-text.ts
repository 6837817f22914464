/** Engines cut texts up to this length free by themselves. */
const SHORT = 13;

/**
 * The same text, but one that does not hold on to the lines it was cut from: engines keep the whole of a string alive for a
 * long part of it, and a few thousand kept cells would keep a whole file.
 */
export function ownText(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}

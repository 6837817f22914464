/** Makes server-rendered markup comparable and readable: no hydration marks, one element a line. */
export function normalise(markup: string): string {
  return `${markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .replace(/></g, '>\n<')
    .trim()}\n`;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Parts of the results that can be measured each by itself, in their order on the page; each begins with this heading. */
export const PARTS = {
  site: '# The site',
  phone: '# On a phone',
  places: '# Linked views of a place',
  import: "# A file of one's own",
  show: '# A show in three windows',
  soak: '# A long use',
} as const;
export type Part = keyof typeof PARTS;

const FILE = 'bench/RESULTS.md';
const HEAD = `# What was measured

Written by \`npm run bench\`; how is described in [README.md](README.md). A part is as old as its last measurement.
`;

/** Writes a part and leaves the other as it is. @returns the part's text */
export function writeResults(part: Part, text: string): string {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const parts = (Object.keys(PARTS) as Part[]).map((one) => (one === part ? text : partOf(before, one)));
  writeFileSync(
    FILE,
    [HEAD, ...parts.filter((one) => one !== '')].map((one) => `${one.trim()}\n`).join('\n'),
  );
  return text;
}

/** The part of a page that begins with its heading and ends before the next of the first level; '' where there is none. */
function partOf(page: string, part: Part): string {
  const start = page.indexOf(`${PARTS[part]}\n`);
  if (start < 0) return '';
  const end = page.indexOf('\n# ', start + 1);
  return end < 0 ? page.slice(start) : page.slice(start, end);
}

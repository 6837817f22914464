/**
 * Writes the gallery as pages to look at: every figure in a card, and every snapshot as it stands.
 * Use: npx tsx tests/gallery/page.ts <folder>; then open <folder>/light.html, dark.html, light-arabic.html and the like.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = 'test-results/gallery', only = ''] = process.argv.slice(2);
const here = import.meta.dirname;
const read = (path: string): string => readFileSync(join(here, path), 'utf8');
const css =
  read('../../src/tokens.css') +
  read('../../src/lib/charts/charts.css') +
  read('../../src/lib/charts/table.css');
const font = join(here, '../../node_modules/@fontsource-variable/noto-sans/index.css');
const arabicFont = join(here, '../../node_modules/@fontsource-variable/noto-sans-arabic/wght.css');

/** A page of all snapshots of a folder whose name ends in one of these widths. */
function page(theme: 'light' | 'dark', endings: string[], snapshots = 'snapshots'): string {
  const arabic = snapshots.endsWith('arabic');
  const names = readdirSync(join(here, snapshots))
    .filter((name) => name.startsWith(only) && endings.some((ending) => name.endsWith(`-${ending}.html`)))
    .sort();
  const parts = names.map((name) => {
    const width = /-(\d+)\.html$/.exec(name)?.[1] ?? '720';
    return `<section class="w${width}"><h2>${name.replace('.html', '')}</h2>${read(`${snapshots}/${name}`)}</section>`;
  });
  return `<!doctype html><html ${arabic ? 'lang="ar" dir="rtl"' : 'lang="en"'} data-theme="${theme}"><head><meta charset="utf-8"><title>Gallery</title>
<link rel="stylesheet" href="file://${font}"><link rel="stylesheet" href="file://${arabicFont}"><style>${css}
body { margin: 24px; display: flex; flex-wrap: wrap; gap: 32px 40px; align-items: flex-start }
section h2 { font-size: 12px; font-weight: 400; color: var(--ink-muted); margin: 0 0 8px }
.w340 { width: 340px } .w720, .wcard { width: 720px } .w1200 { width: 1200px }
</style></head><body>${parts.join('\n')}</body></html>`;
}

mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  writeFileSync(join(folder, `${theme}.html`), page(theme, ['720', '1200', 'card']));
  writeFileSync(join(folder, `${theme}-narrow.html`), page(theme, ['340']));
  writeFileSync(join(folder, `${theme}-arabic.html`), page(theme, ['720'], 'snapshots/arabic'));
  writeFileSync(join(folder, `${theme}-arabic-narrow.html`), page(theme, ['340'], 'snapshots/arabic'));
}

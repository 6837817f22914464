import { posix } from 'node:path';
import { withoutComments, type Tree } from './source.ts';

const LIMIT = 250;
const MARK_LIMIT = 80;
/** Tables that are data in the clothes of code: which series of a publisher's file becomes which indicator. */
const TABLES = ['data/series/'];

const lines = (text: string): number => text.trimEnd().split('\n').length;

/** Files too long to hold one idea. */
export function size(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (TABLES.some((table) => path.startsWith(table))) return [];
    const limit = path.startsWith('src/lib/charts/marks/') ? MARK_LIMIT : LIMIT;
    return lines(text) > limit ? [`${path}: ${lines(text)} lines, at most ${limit}`] : [];
  });
}

/** Barrels, and drawers in which anything could lie. */
export function names(tree: Tree): string[] {
  return [...tree.keys()].filter(
    (path) =>
      /^index\.(ts|js|mjs)$/.test(posix.basename(path)) ||
      /(^|\/)(utils?|types?|helpers?|common|misc)(\/|\.[a-z.]+$)/.test(path),
  );
}

/** The parts of a component or page that are markup. */
function markup(text: string): string {
  return withoutComments(text).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}

/** Markup from strings, and inline styles, which the policy of the pages refuses. */
export function markupRules(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (!/\.(svelte|html)$/.test(path)) return [];
    return [
      ...(text.includes('{@html') ? [`${path}: {@html`] : []),
      ...(/\sstyle=/.test(markup(text)) ? [`${path}: style=`] : []),
    ];
  });
}

/** Hosts other than our own. Names of XML namespaces look like hosts and are none. */
export function hosts(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    [...withoutComments(text).matchAll(/\bhttps?:\/\/([^\s'"`/)]*)/g)]
      .filter((match) => match[1] !== 'www.w3.org')
      .map((match) => `${path}: ${match[0]}`),
  );
}

const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?\s*:|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius\s*:)/g;

/** Left and right in styles: pages are also read from right to left, so start and end are meant. */
export function physicalSides(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const styles = path.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
    return styles
      .flatMap((style) => [...style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(PHYSICAL)])
      .map((match) => `${path}: ${match[0]}`);
  });
}

/** Drawings whose texts stand at shares of a width that they do not know, and which mirror them by hand. */
const MIRRORED_BY_HAND = ['src/lib/charts/SmallAxis.svelte'];

/** Texts of charts that would be read in a mirror where a drawing runs from right to left: each says how it is turned back. */
export function mirroredTexts(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    path.startsWith('src/lib/charts/') && path.endsWith('.svelte') && !MIRRORED_BY_HAND.includes(path)
      ? [...markup(text).matchAll(/<text\b((?:[^>{]|\{[^}]*\})*)>/g)]
          .filter((match) => !/\stransform=\{/.test(match[1] ?? ''))
          .map((match) => `${path}: ${match[0].slice(0, 60).replace(/\s+/g, ' ')}`)
      : [],
  );
}

/** What a pure floor may not touch: the same rows must give the same figure, anywhere and at any time. */
const IMPURE =
  /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\b(?:window|document|localStorage|navigator)\./g;

/** The one place below that asks the page something: which language it is in. */
const ASKS_THE_PAGE = 'src/lib/i18n/language.ts';

/** Clock, chance and page below the floor that draws. */
export function purity(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^src\/lib\/(stats|i18n|catalogue|figures|evidence|charts\/layout)\//.test(path))
    .filter(([path]) => path !== ASKS_THE_PAGE)
    .flatMap(([path, text]) =>
      [...withoutComments(text).matchAll(IMPURE)].map((match) => `${path}: ${match[0]}`),
    );
}

/** Tests that would not run: switched off, or in a place that no step of `npm test` looks at. */
export function idleTests(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (!/\.(test|spec)\.ts$/.test(path)) return [];
    const seen = /^tests\/(unit|engine|gallery|e2e)\/|^tests\/architecture\.test\.ts$/.test(path);
    const off = /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b/.exec(withoutComments(text));
    return [...(seen ? [] : [`${path}: no step runs it`]), ...(off ? [`${path}: ${off[0]}`] : [])];
  });
}

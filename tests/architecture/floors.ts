import { posix } from 'node:path';
import { importGraph, resolved, specifiers, target, type Tree } from './source.ts';

/** Floors from the ground up. Those on one line stand side by side and do not know each other. */
const FLOORS = [
  ['stats', 'i18n'],
  ['catalogue'],
  ['store'],
  ['figures'],
  // Cards and decks stand on figures and beside charts.
  ['charts', 'evidence'],
  ['app'],
  // What only the build runs, to prerender pages.
  ['server'],
  ['routes'],
];

/** What the arithmetic may stand on: distributions and matrices, nothing that reads, draws or remembers. */
const ARITHMETIC = /^(@stdlib\/|ml-matrix$|simple-statistics$)/;

/** Packages that only some floors may know: the database and the drawing stay replaceable. */
const PACKAGES: { package: RegExp; floors: string[] }[] = [
  { package: /^(@duckdb\/|apache-arrow)/, floors: ['store'] },
  { package: /^(svelte|bits-ui|@lucide\/svelte)(\/|$)/, floors: ['charts', 'app', 'routes'] },
  { package: /^d3-/, floors: ['charts', 'figures'] },
  { package: /^(papaparse)/, floors: ['store'] },
  { package: /^\$app\//, floors: ['app', 'routes'] },
  { package: ARITHMETIC, floors: ['stats'] },
];

/** Parts of a floor that only that floor may import. */
const PRIVATE = ['src/lib/charts/layout/', 'src/lib/charts/marks/'];

/**
 * The floor that a file stands on, or null outside of the house.
 *
 * @example floorOf('src/lib/store/engine.ts') // 'store'
 */
export function floorOf(path: string): string | null {
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/routes/') ? 'routes' : null);
}

const heightOf = (floor: string): number => FLOORS.findIndex((row) => row.includes(floor));

/** Imports that go up, sideways, or out of the house. */
export function direction(tree: Tree): string[] {
  return [...importGraph(tree)].flatMap(([from, targets]) => {
    const floor = floorOf(from);
    if (floor === null) return [];
    if (heightOf(floor) < 0) return [`${from}: ${floor} is no floor of the house`];
    return targets.flatMap((to) => {
      const below = floorOf(to);
      if (below === floor) return [];
      // Styles and fonts of the whole site stand beside the floors.
      if (below === null && /^src\/(styles\/)?[^/]+\.css$/.test(to)) return [];
      // What the pipeline knows is read as data, never as code.
      if (below === null && floor !== 'stats' && to.startsWith('data/') && to.endsWith('.json')) return [];
      if (below === null) return [`${from} imports ${to}, which is outside of the house`];
      return heightOf(below) < heightOf(floor) ? [] : [`${from} (${floor}) imports ${to} (${below})`];
    });
  });
}

/** Chains of imports that come back to where they started, each told once. */
export function cycles(tree: Tree): string[] {
  const graph = importGraph(tree);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** Packages imported on a floor that must not know them. */
export function packages(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const floor = floorOf(path);
    if (floor === null) return [];
    const outside = specifiers(text).filter(
      (specifier) => /^[@$a-z]/.test(specifier) && !specifier.startsWith('$lib/'),
    );
    if (floor === 'stats') {
      return outside
        .filter((name) => !ARITHMETIC.test(name))
        .map((name) => `${path} imports ${name}; stats stands on arithmetic alone`);
    }
    return outside
      .filter((name) => PACKAGES.some((rule) => rule.package.test(name) && !rule.floors.includes(floor)))
      .map((name) => `${path} (${floor}) imports ${name}`);
  });
}

/** Imports of what another floor, or another page, keeps to itself. */
export function privateParts(tree: Tree): string[] {
  return [...importGraph(tree)].flatMap(([from, targets]) =>
    targets
      .filter((to) => {
        if (floorOf(from) === null) return false;
        if (floorOf(to) === 'routes') return !from.startsWith(`${posix.dirname(to)}/`);
        return PRIVATE.some((part) => to.startsWith(part)) && floorOf(from) !== floorOf(to);
      })
      .map((to) => `${from} imports ${to}`),
  );
}

/** Imports that name a file that is not there, and imports between floors that Node could not follow. */
export function spelling(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    specifiers(text).flatMap((specifier) => {
      const isFloor = path.startsWith('src/lib/');
      if (isFloor && specifier.startsWith('$lib')) {
        return [`${path} imports ${specifier}; floors import by relative path`];
      }
      const to = target(path, specifier);
      if (to === null || !/^(src|data|scripts|tests|bench)\//.test(to) || /\.(json|css|svg)$/.test(to))
        return [];
      // The compiler of the messages writes these.
      if (to.startsWith('src/lib/i18n/messages/')) return [];
      if (!tree.has(resolved(tree, to))) return [`${path} imports ${specifier}: no such file`];
      return isFloor && !tree.has(to) ? [`${path} imports ${specifier} without its ending`] : [];
    }),
  );
}

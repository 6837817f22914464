import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Text of every file by its path from the project's root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

const IGNORED = new Set(['node_modules', '.svelte-kit', 'build', '.cache', 'test-results', 'snapshots']);
/** Written by the compiler of the messages. */
const GENERATED = 'src/lib/i18n/messages';
const CODE = /\.(ts|js|mjs|svelte|css|html)$/;

/** Reads the code below some folders of the project. */
export function readTree(folders: string[]): Tree {
  const tree = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!IGNORED.has(entry.name) && path !== GENERATED) visit(path);
      } else if (CODE.test(entry.name)) {
        tree.set(path, readFileSync(path, 'utf8'));
      }
    }
  };
  folders.forEach(visit);
  return tree;
}

/** Every way of writing an import; what else stands between the words cannot hold a quote. */
const SPECIFIER =
  /\b(?:import\s+|import\s[\w\s*{},$]*?\bfrom\s*|export\s+(?:type\s+)?[*{][^'"`;]*?\bfrom\s*|import\(\s*)['"]([^'"\n]+)['"]/g;

/** The specifiers that a module imports, comments left out. */
export function specifiers(text: string): string[] {
  return [...withoutComments(text).matchAll(SPECIFIER)].map((match) => match[1] ?? '');
}

/** Drops lines that are comments as a whole, so that words and examples in them count for nothing. */
export function withoutComments(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '')
    .replace(/^[ \t]*\/\/.*$/gm, '');
}

/** Endings that the bundler adds by itself. */
const ENDINGS = ['', '.ts', '.js', '.svelte.ts'];

/**
 * The path that an import names, without the bundler's `?url` and the like; null for a package or something generated.
 *
 * @example target('src/lib/app/view.ts', '../figures/figure.ts') // 'src/lib/figures/figure.ts'
 */
export function target(from: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  if (path.endsWith('/$types')) return null;
  if (path.startsWith('$lib/')) return path.replace('$lib', 'src/lib');
  return path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), path)) : null;
}

/** The file that a path stands for, its ending added where it was left out; the path itself where there is none. */
export function resolved(tree: Tree, path: string): string {
  return ENDINGS.map((ending) => path + ending).find((file) => tree.has(file)) ?? path;
}

/** Every file with the files of the project that it imports. */
export function importGraph(tree: Tree): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const [path, text] of tree) {
    const targets = specifiers(text).map((specifier) => target(path, specifier));
    graph.set(
      path,
      targets.filter((to) => to !== null).map((to) => resolved(tree, to)),
    );
  }
  return graph;
}

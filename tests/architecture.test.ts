import { describe, expect, it } from 'vitest';
import { cycles, direction, packages, privateParts, spelling } from './architecture/floors.ts';
import {
  hosts,
  idleTests,
  markupRules,
  mirroredTexts,
  names,
  physicalSides,
  purity,
  size,
} from './architecture/habits.ts';
import { readTree, specifiers, type Tree } from './architecture/source.ts';

const house = readTree(['src']);
const project = readTree(['src', 'data', 'scripts', 'tests', 'bench']);
// These files hold examples of what is forbidden; other tests may use how the tree is read.
const holdsExamples = (path: string): boolean =>
  path.startsWith('tests/architecture') && path !== 'tests/architecture/source.ts';
const projectButThis: Tree = new Map([...project].filter(([path]) => !holdsExamples(path)));

interface Rule {
  title: string;
  check: (tree: Tree) => string[];
  tree: Tree;
  /** Files that break the rule, each by itself or all together. */
  broken: Record<string, string>;
  /** Files that come near and keep it. */
  kept: Record<string, string>;
}

const RULES: Rule[] = [
  {
    title: 'imports go down only',
    check: direction,
    tree: house,
    broken: {
      'src/lib/stats/mean.ts': "import { engine } from '../store/engine.ts';",
      'src/lib/i18n/format.ts': "import { mean } from '../stats/mean.ts';",
      'src/lib/figures/line.ts': "export type { Place } from '../charts/place.ts';",
      'src/lib/charts/Line.svelte':
        '<script lang="ts">\n  import page from \'../../routes/Page.svelte\';\n</script>',
      'src/lib/store/load.ts': "const build = await import('../../../scripts/build.ts');",
      'src/lib/drawer/thing.ts': 'export {};',
    },
    kept: {
      'src/lib/app/view.ts': "import type { Form } from '../figures/figure.ts';",
      'src/lib/figures/line.ts': "import { area } from './area.ts';\n// import x from '../charts/x.ts';",
      'src/routes/explore/+page.ts': "import { view } from '$lib/app/view.ts';",
    },
  },
  {
    title: 'no imports run in a circle',
    check: cycles,
    tree: projectButThis,
    broken: {
      'src/lib/stats/a.ts': "import { b } from './b.ts';",
      'src/lib/stats/b.ts': "export * from './c.ts';",
      'src/lib/stats/c.ts': "import type { A } from './a.ts';",
    },
    kept: {
      'src/lib/stats/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'src/lib/stats/b.ts': "import { c } from './c.ts';",
      'src/lib/stats/c.ts': '',
    },
  },
  {
    title: 'only the floors that need a package know it',
    check: packages,
    tree: house,
    broken: {
      'src/lib/stats/mean.ts': "import { z } from 'zod';",
      'src/lib/figures/line.ts': "import { tick } from 'svelte';",
      'src/lib/app/answer.ts': "import * as duckdb from '@duckdb/duckdb-wasm';",
    },
    kept: {
      'src/lib/store/wasm.ts': "import * as duckdb from '@duckdb/duckdb-wasm';",
      'src/lib/catalogue/area.ts': "import { z } from 'zod';",
    },
  },
  {
    title: 'what a floor or a page keeps to itself is not imported from elsewhere',
    check: privateParts,
    tree: house,
    broken: {
      'src/routes/explore/+page.svelte':
        "<script>\n  import Line from '$lib/charts/marks/Line.svelte';\n</script>",
      'src/routes/sources/+page.svelte': "<script>import Picker from '../explore/Picker.svelte';</script>",
    },
    kept: {
      'src/lib/charts/LineChart.svelte': "<script>import Line from './marks/Line.svelte';</script>",
      'src/routes/explore/+page.svelte': "<script>import Picker from './Picker.svelte';</script>",
    },
  },
  {
    title: 'imports name a file that is there, with its ending, by relative path inside the floors',
    check: spelling,
    tree: projectButThis,
    broken: {
      'src/lib/stats/a.ts': "import { b } from './b';",
      'src/lib/stats/b.ts': "import { c } from './c';",
      'src/lib/stats/c.ts': "import { d } from '$lib/stats/b.ts';",
    },
    kept: {
      'src/lib/stats/a.ts': "import { b } from './b.ts';",
      'src/lib/stats/b.ts': '',
      'src/routes/+page.ts': "import { b } from '$lib/stats/b';",
    },
  },
  {
    title: 'a file holds one idea: 250 lines at most, 80 for a mark',
    check: size,
    tree: project,
    broken: { 'src/lib/app/all.ts': 'x\n'.repeat(251), 'src/lib/charts/marks/Dot.svelte': 'x\n'.repeat(81) },
    kept: { 'src/lib/app/all.ts': 'x\n'.repeat(250), 'src/lib/charts/marks/Dot.svelte': 'x\n'.repeat(80) },
  },
  {
    title: 'there are no barrels and no drawers',
    check: names,
    tree: project,
    broken: { 'src/lib/stats/index.ts': '', 'src/lib/utils/pad.ts': '', 'src/lib/charts/helpers.ts': '' },
    kept: { 'src/lib/charts/layout/pad.ts': '', 'src/lib/store/reindex.ts': '' },
  },
  {
    title: 'text stays text and styles stay in stylesheets',
    check: markupRules,
    tree: house,
    broken: { 'src/a.svelte': '<p>{@html words}</p>', 'src/b.svelte': '<p style="color: red">x</p>' },
    kept: { 'src/a.svelte': "<script>const a = ' style=';</script>\n<p style:color={ink}>{words}</p>" },
  },
  {
    title: 'no third party is named in what the browser gets',
    check: hosts,
    tree: house,
    broken: { 'src/lib/app/a.ts': "fetch('https://example.org/data.csv');" },
    kept: { 'src/lib/app/a.ts': "// see https://example.org\nconst ns = 'http://www.w3.org/2000/svg';" },
  },
  {
    title: 'styles say start and end, not left and right',
    check: physicalSides,
    tree: house,
    broken: {
      'src/a.svelte': '<style>\n  p { margin-left: 1px; }\n</style>',
      'src/b.css': 'p { text-align: right }',
      'src/c.css': 'p { position: absolute; left: 0 }',
    },
    kept: {
      'src/a.svelte': '<p class="left">left: right</p>\n<style>\n  p { margin-inline-start: 1px; }\n</style>',
    },
  },
  {
    title: 'each text of a chart is turned back where its drawing lies in a mirror',
    check: mirroredTexts,
    tree: house,
    broken: { 'src/lib/charts/marks/Name.svelte': '<text x={at} y={4} text-anchor="end">{name}</text>' },
    kept: {
      'src/lib/charts/marks/Name.svelte': '<text x={at} y={4} transform={turn(at)}>{name}</text>',
      'src/routes/Mark.svelte': '<text x="4">{name}</text>',
    },
  },
  {
    title: 'below the floor that draws there is no clock, no chance and no page',
    check: purity,
    tree: house,
    broken: {
      'src/lib/stats/boot.ts': 'const r = Math.random();',
      'src/lib/figures/now.ts': 'const year = new Date().getFullYear();',
      'src/lib/i18n/x.ts': "document.title = '';",
    },
    kept: { 'src/lib/figures/now.ts': 'const year = new Date(2020, 0).getFullYear();' },
  },
  {
    title: 'every test runs',
    check: idleTests,
    tree: projectButThis,
    broken: { 'src/lib/stats/mean.test.ts': '', 'tests/unit/stats/mean.test.ts': "it.skip('is a mean', f);" },
    kept: { 'tests/unit/stats/mean.test.ts': "it('is a mean', f);" },
  },
];

describe('the house', () => {
  it('has files to look at', () => {
    expect(house.size).toBeGreaterThan(0);
    expect([...house.values()].flatMap(specifiers).length).toBeGreaterThan(0);
  });

  for (const { title, check, tree } of RULES) {
    it(title, () => {
      expect(check(tree)).toEqual([]);
    });
  }
});

describe('each rule can fail', () => {
  for (const { title, check, broken, kept } of RULES) {
    it(title, () => {
      const complaints = check(new Map(Object.entries(broken))).join('\n');
      for (const path of Object.keys(broken)) expect(complaints).toContain(path);
      expect(check(new Map(Object.entries(kept)))).toEqual([]);
    });
  }

  it('imports are found in every way of writing them', () => {
    const text = `import a from './a.ts';import { b,\n c } from "./b.ts";\nimport './c.css';
export { d } from './d.ts';\nconst e = await import('./e.ts');\nimport type { F } from './f.ts?url';
// import './not.ts';\n/* import './nor.ts'; */ const text = 'export';`;
    expect(specifiers(text)).toEqual(['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts?url']);
  });
});

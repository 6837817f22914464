import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/lib/evidence/grade.ts';
import { RULES, SAMPLE } from '../../../src/lib/evidence/grade-rules.ts';
import type { Grounds } from '../../../src/lib/evidence/grounds.ts';
import { METHOD_GROUPS, METHODS, methodsOf } from '../../../src/lib/evidence/methods.ts';
import { gradeTable } from '../../../src/lib/evidence/methods/grade-table.ts';
import { HOUSE_RULE, NOT_YET } from '../../../src/lib/evidence/methods/method.ts';
import { importGraph, readTree } from '../../architecture/source.ts';

const STATS = 'src/lib/stats/';

/** Files of the arithmetic that hold no method of their own, with the reason. */
const TOOLS: Record<string, string> = {
  'discrete.ts': 'quantiles of counts, told with the funnel and the Gini coefficient that use them',
  'domain.ts': 'refuses bad input',
  'normal.ts': 'the normal distribution, a wrapper of the library that has it',
  'random.ts': 'the seeded stream of numbers, told with the bootstrap',
  'segment-cost.ts': 'how badly a level fits a stretch, told with the change points',
  'student.ts': 'Student’s interval around a coefficient, told with the regressions that use it',
};

const files = readdirSync(STATS).filter((name) => name.endsWith('.ts'));

/** Everything that a page imports, directly or by others. This list of methods computes no number of a page. */
function behindPages(): Set<string> {
  const graph = importGraph(readTree(['src']));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || /^src\/lib\/evidence\/methods[./]/.test(path)) return;
    seen.add(path);
    graph.get(path)?.forEach(visit);
  };
  [...graph.keys()].filter((path) => path.startsWith('src/routes/')).forEach(visit);
  return seen;
}

describe('the list of methods', () => {
  it('names every file of statistics, but for the plain tools', () => {
    const named = new Set(METHODS.map(({ source }) => source));
    expect(files.filter((name) => !named.has(STATS + name) && !(name in TOOLS))).toEqual([]);
  });

  it('has no tool that is also a method, and none that is not there', () => {
    const named = new Set(METHODS.map(({ source }) => source));
    expect(Object.keys(TOOLS).filter((name) => named.has(STATS + name) || !files.includes(name))).toEqual([]);
  });

  it('names only files that exist', () => {
    expect(METHODS.map(({ source }) => source).filter((source) => !existsSync(source))).toEqual([]);
  });

  it('has a method for every kind of claim', () => {
    for (const kind of [
      'change',
      'level',
      'groups',
      'pair',
      'shown',
      'gap',
      'concentrated',
      'warned',
      'parts',
      'part-of',
    ] as const) {
      expect(methodsOf(kind), kind).not.toEqual([]);
    }
  });

  it('leaves no part of a method empty', () => {
    for (const { claims, ...words } of METHODS) {
      expect(new Set(claims).size, words.id).toBe(claims.length);
      for (const [part, text] of Object.entries(words))
        expect(text.trim(), `${words.id} ${part}`).not.toBe('');
    }
  });

  it('gives every method and group an anchor of its own', () => {
    const ids = [...METHODS, ...METHOD_GROUPS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has an entry for every method that a page links to', () => {
    const ids: string[] = METHODS.map(({ id }) => id);
    const links = [...readTree(['src']).values()].flatMap((text) =>
      [...text.matchAll(/\/methods#([a-z-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(links).toContain('grade');
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names an author, or says that the rule is of this house', () => {
    for (const { id, reference } of METHODS) {
      expect(reference.startsWith(HOUSE_RULE) || /[A-Z]\. [A-Z]/.test(reference), id).toBe(true);
    }
  });

  it('says of each method truly whether a page uses it', () => {
    const behind = behindPages();
    const sources = [...new Set(METHODS.map(({ source }) => source))];
    const used = sources.filter((file) =>
      METHODS.some(({ source, usedIn }) => source === file && !usedIn.startsWith(NOT_YET)),
    );
    expect(used).toEqual(sources.filter((file) => behind.has(file)));
  });

  it('rests no card on a method that no page uses', () => {
    expect(METHODS.filter(({ usedIn, claims }) => usedIn.startsWith(NOT_YET) && claims.length)).toEqual([]);
  });
});

describe('the table of the grade', () => {
  const grounds: Grounds = {
    natures: ['counted'],
    proxy: false,
    recorded: false,
    across: false,
    sample: null,
    countries: 200,
    world: 200,
    unclear: 0,
    width: null,
    draw: false,
    year: 2020,
    now: 2020,
    broken: 0,
  };

  /** The grade that one rule gives. */
  const judged = (id: string, over: Partial<Grounds>) =>
    grade({ ...grounds, ...over }).reasons.find(({ rule }) => rule === id)?.grade;
  const row = (id: string) => gradeTable('en').find((one) => one.id === id)?.grades;

  it('has a row for each rule, in the same order', () => {
    expect(gradeTable('en').map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  it('shows the grades that the rules without a threshold give', () => {
    const cases: [string, Partial<Grounds>][] = [
      ['proxy', { proxy: true }],
      ['ecology', { width: 0.1 }],
      ['comparability', { recorded: true, across: false }],
      ['comparability', { recorded: true, across: true }],
      ['interval', { draw: true }],
    ];
    for (const [id, over] of cases) {
      const given = judged(id, over);
      expect(given && row(id)?.[given], id).toBeTruthy();
    }
  });

  it('shows the thresholds of the rules', () => {
    expect(row('sample')?.strong).toBe(`${SAMPLE.strong.toLocaleString('en')} or more`);
    expect(judged('sample', { natures: ['surveyed'], sample: SAMPLE.strong })).toBe('strong');
    expect(judged('sample', { natures: ['surveyed'], sample: SAMPLE.limited - 1 })).toBe('none');
  });

  it('puts each way of making numbers under the grade that it allows', () => {
    expect(row('nature')).toMatchObject({ strong: 'surveyed, counted', limited: 'expert-scored' });
    expect(judged('nature', { natures: ['expert-scored', 'counted'] })).toBe('limited');
  });
});

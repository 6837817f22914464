import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tidyFiles } from '../../scripts/database/tidy.ts';
import { writeDatabase } from '../../scripts/database/write.ts';
import { checkClaim, type Checked } from '../../src/lib/app/check-claim.ts';
import { readView } from '../../src/lib/app/view-codec.ts';
import { catalogue as catalogueSchema } from '../../src/lib/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/lib/i18n/language.ts';
import type { Engine } from '../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../src/lib/store/engines/node.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync(join(root, 'data', 'catalogue.json'), 'utf8')),
);

const VERDICTS = ['supported', 'partly', 'not supported', 'cannot be checked'] as const;
const KINDS = ['true', 'false', 'partly', 'vague', 'out-of-scope', 'trick'] as const;
const labelled = z.strictObject({
  sentence: z.string().min(1),
  expected: z.enum(VERDICTS),
  kind: z.enum(KINDS),
  /** The numbers of the tidy data that the label rests on. */
  why: z.string().min(1),
});
const claims = z
  .array(labelled)
  .parse(
    Papa.parse(readFileSync(join(root, 'tests', 'fixtures', 'claims.csv'), 'utf8').trim(), { header: true })
      .data,
  );

/** The share of labelled sentences that has to come out as labelled. */
const LEAST_ACCURACY = 0.9;

const folder = mkdtempSync(join(tmpdir(), 'koban-claims-'));
let engine: Engine;
const checked = new Map<string, Checked>();

beforeAll(async () => {
  const path = join(folder, 'claims.duckdb');
  await writeDatabase({ files: tidyFiles(join(root, 'data', 'tidy')), catalogue, path });
  engine = await openNodeEngine(path);
  for (const { sentence } of claims) checked.set(sentence, await checkClaim(sentence, catalogue, engine));
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const verdictOf = (sentence: string) => checked.get(sentence)?.verdict;

describe('the claim checker on the labelled sentences', () => {
  test('there are at least 130 different ones, of every kind', () => {
    expect(new Set(claims.map(({ sentence }) => sentence)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(130);
    for (const kind of KINDS) expect(claims.filter((claim) => claim.kind === kind).length).toBeGreaterThan(5);
  });

  test('every verdict and number is the same in each language, in words of its own', async () => {
    const some = claims.filter((_, index) => index % 10 === 0);
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      for (const { sentence } of some) {
        const english = checked.get(sentence);
        const { verdict, number, low, high, view, reason } = await checkClaim(sentence, catalogue, engine, {
          language,
        });
        expect({ verdict, number, low, high, view }).toEqual({
          verdict: english?.verdict,
          number: english?.number,
          low: english?.low,
          high: english?.high,
          view: english?.view,
        });
        expect(reason, `${language}: ${sentence}`).not.toBe(english?.reason);
      }
    }
  });

  test('at least nine in ten come out as labelled', () => {
    const right = (some: typeof claims) =>
      some.filter(({ sentence, expected }) => verdictOf(sentence) === expected).length;
    const lines = KINDS.map((kind) => {
      const some = claims.filter((claim) => claim.kind === kind);
      return `${kind} ${right(some)}/${some.length}`;
    });
    const accuracy = right(claims) / claims.length;
    const wrong = claims
      .filter(({ sentence, expected }) => verdictOf(sentence) !== expected)
      .map(({ sentence, expected }) => `  "${sentence}": ${verdictOf(sentence)}, not ${expected}`);
    console.info(
      [`claims: ${(accuracy * 100).toFixed(1)} % right (${lines.join(', ')})`, ...wrong].join('\n'),
    );
    expect(accuracy).toBeGreaterThanOrEqual(LEAST_ACCURACY);
  });

  test('no vague sentence, none out of scope and no trick is called supported', () => {
    const guarded = claims.filter(
      ({ kind }) => kind === 'vague' || kind === 'out-of-scope' || kind === 'trick',
    );
    expect(guarded.filter(({ sentence }) => verdictOf(sentence) === 'supported')).toEqual([]);
  });

  test('no sentence that is labelled false is called supported, and none that is true not supported', () => {
    const against = { 'not supported': 'supported', supported: 'not supported' } as const;
    const turned = claims.filter(
      ({ sentence, expected }) =>
        (expected === 'supported' || expected === 'not supported') &&
        verdictOf(sentence) === against[expected],
    );
    expect(turned).toEqual([]);
  });
});

describe('every verdict', () => {
  test('says why in full sentences without a hole', () => {
    for (const { reason, caveats } of checked.values()) {
      for (const text of [reason, ...caveats]) {
        expect(text).toMatch(/^["“A-Z0-9].*\.$/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  test('that is one names a number, its source and a figure whose link is understood', () => {
    for (const { verdict, number, view, sources } of checked.values()) {
      if (verdict === 'cannot be checked') continue;
      expect(number).not.toBeNull();
      expect(sources.length).toBe(1);
      expect(view).not.toBeNull();
      expect(readView(view ?? '', catalogue).ignored).toEqual([]);
    }
  });

  test('is the same when the understood parts are sent back as JSON', async () => {
    for (const { sentence } of claims.slice(0, 40)) {
      const first = checked.get(sentence);
      if (!first) throw new Error(sentence);
      const understood = JSON.parse(JSON.stringify(first.understood)) as Checked['understood'];
      const again = await checkClaim(sentence, catalogue, engine, { understood });
      expect(again.verdict).toBe(first.verdict);
    }
  });
});

test('a claim whose verdict turns with the years nearby says so, and counts what was looked at', async () => {
  const { verdict, counter } = await checkClaim(
    'Homicide in Mexico has fallen since 2017',
    catalogue,
    engine,
  );
  expect(verdict).toBe('supported');
  expect(counter.looked).toBeGreaterThan(3);
  expect(counter.arguments.join(' ')).toMatch(
    /\d of \d other choices of years nearby the claim is not supported/,
  );
  const vague = await checkClaim('Crime is out of control', catalogue, engine);
  expect(vague.counter).toEqual({ arguments: [], looked: 0 });
});

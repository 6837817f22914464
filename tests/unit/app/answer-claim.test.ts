import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tidyFiles } from '../../../scripts/database/tidy.ts';
import { writeDatabase } from '../../../scripts/database/write.ts';
import { answerClaim } from '../../../src/lib/app/answer-claim.ts';
import type { CountedClaim } from '../../../src/lib/evidence/claim.ts';
import { claimText, noClaim } from '../../../src/lib/evidence/words.ts';
import { openNodeEngine } from '../../../src/lib/store/engines/node.ts';
import { writeTidy } from '../../engine/fixture.ts';
import { exampleCatalogue } from '../figures/example.ts';

type Values = [area: string, year: number, group: string, value: number | null];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What is claimed of a dataset with these values of the homicide rate. */
async function claimOf(claim: CountedClaim, values: readonly Values[]) {
  const folder = mkdtempSync(join(tmpdir(), 'koban-card-'));
  folders.push(folder);
  const rows = values.map(([area, year, group, value]) => [
    ...['homicide-rate', area, `${year}`, year, group, value],
    ...[null, null, null, value === null ? 'missing' : null, ''],
  ]);
  writeTidy(join(folder, 'example.csv.gz'), rows);
  const path = join(folder, 'example.duckdb');
  await writeDatabase({ files: tidyFiles(folder), catalogue: exampleCatalogue, path });
  const engine = await openNodeEngine(path);
  const claimed = await answerClaim(claim, exampleCatalogue, engine);
  await engine.close();
  return { claimed, text: claimText(claimed, 'en') };
}

const LARGE = exampleCatalogue.areas
  .filter(({ kind, population }) => kind === 'country' && (population ?? 0) > 1e6)
  .map(({ id }) => id);
const change: CountedClaim = {
  kind: 'change',
  indicator: 'homicide-rate',
  group: 'total',
  years: { from: 2000, to: 2020 },
};
const moved = (after: (index: number) => number): Values[] =>
  LARGE.flatMap((area, index): Values[] => [
    [area, 2000, 'total', 10],
    [area, 2020, 'total', after(index)],
  ]);

describe('a claim', () => {
  it('turns with the data: its sentence says fell, rose, or that there is no clear direction', async () => {
    const count = LARGE.length;
    const fell = await claimOf(
      change,
      moved(() => 5),
    );
    expect(fell.text?.claim).toContain(`fell in ${count} of ${count} countries`);
    expect(fell.text?.say).toContain('−5.0');
    const rose = await claimOf(
      change,
      moved(() => 15),
    );
    expect(rose.text?.claim).toContain(`rose in ${count} of ${count} countries`);
    const mixed = await claimOf(
      change,
      moved((index) => (index % 2 ? 15 : 5)),
    );
    expect(mixed.text?.claim).toMatch(/^No clear direction/);
  });

  it('counts a country once more when one is added, and never a missing value', async () => {
    const some = moved(() => 5).slice(0, 8);
    const fewer = await claimOf(change, some);
    const gone: Values[] = [...some.slice(0, 7), [LARGE[3] ?? '', 2020, 'total', null]];
    const missing = await claimOf(change, gone);
    expect(fewer.claimed.kind === 'change' && fewer.claimed.tally.count).toBe(4);
    expect(missing.claimed.kind === 'change' && missing.claimed.tally.count).toBe(3);
  });

  it('says why there is none where no country answers', async () => {
    const { claimed, text } = await claimOf(change, [[LARGE[0] ?? '', 2000, 'total', 10]]);
    expect(text).toBeNull();
    expect(noClaim(claimed, 'en')).toMatch(/^This cannot be computed: .*\.$/);
  });

  it('sets a threshold between countries, and takes a value on it for neither side', async () => {
    const level: CountedClaim = {
      kind: 'level',
      indicator: 'homicide-rate',
      group: 'total',
      years: { from: 2020, to: 2020 },
      threshold: 10,
    };
    const { claimed } = await claimOf(level, [
      [LARGE[0] ?? '', 2020, 'total', 9.9],
      [LARGE[1] ?? '', 2020, 'total', 10],
      [LARGE[2] ?? '', 2020, 'total', 10.1],
    ]);
    if (claimed.kind !== 'level') throw new Error(claimed.kind);
    expect(claimed.tally).toMatchObject({ up: 1, down: 1, unclear: 1, side: 0 });
  });

  it('compares groups of one country in one year only', async () => {
    const groups: CountedClaim = {
      kind: 'groups',
      indicator: 'homicide-rate',
      first: 'sex=male',
      second: 'sex=female',
      years: { from: 2000, to: 2020 },
    };
    const { claimed } = await claimOf(groups, [
      [LARGE[0] ?? '', 2020, 'sex=male', 9],
      [LARGE[0] ?? '', 2020, 'sex=female', 3],
      [LARGE[1] ?? '', 2020, 'sex=male', 9],
      [LARGE[1] ?? '', 2019, 'sex=female', 3],
    ]);
    if (claimed.kind !== 'groups') throw new Error(claimed.kind);
    expect(claimed.outcomes.map(({ area, side }) => [area, side])).toEqual([[LARGE[0], 1]]);
  });
});

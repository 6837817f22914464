import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTargets, type SdgTarget } from '../../../data/build-targets.ts';
import { TARGETS } from '../../../src/lib/catalogue/theme.ts';
import { memoryRaw } from './memory-raw.ts';

const listed = (code: string, indicator: string) => ({
  code,
  description: `text of ${code}`,
  indicators: [
    { officialIndicators: [{ code: indicator, description: `text of ${indicator}` }], dataReporter: 'UNODC' },
  ],
});

describe('readTargets', () => {
  it('joins a target that stands in two chapters and sorts by number, letters last', () => {
    const text = JSON.stringify({
      one: [listed('16.a', '16.a.1'), listed('16.10', '16.10.2')],
      two: [listed('16.2', '16.2.1'), listed('16.10', '16.10.1')],
    });
    const targets = readTargets(memoryRaw({ 'undp-sdg16-report-2026/chaptersTargetList.json': text }));
    expect(targets.map(({ target }) => target)).toEqual(['16.2', '16.10', '16.a']);
    expect(targets[1]?.indicators.map(({ code }) => code)).toEqual(['16.10.1', '16.10.2']);
  });

  it('has written all twelve targets of goal 16 with the wording of each', () => {
    const file = new URL('../../../data/sdg-targets.json', import.meta.url);
    const targets = JSON.parse(readFileSync(file, 'utf-8')) as SdgTarget[];
    expect(targets.map(({ target }) => target)).toEqual([...TARGETS]);
    expect(targets.every(({ text, indicators }) => text !== '' && indicators.length > 0)).toBe(true);
  });
});

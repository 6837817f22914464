import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';

describe('interpersonal-trust-wvs', () => {
  it('holds 237 shares of 98 countries, as published', () => {
    const rows = readTidy('interpersonal-trust-wvs');
    expect(rows).toHaveLength(237);
    expect(new Set(rows.map(({ area }) => area)).size).toBe(98);
    expect(rows.find(({ area, year }) => area === 'ALB' && year === 1998)?.value).toBe(24.32432);
  });
});

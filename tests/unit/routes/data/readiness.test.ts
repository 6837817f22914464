import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/lib/store/ingest/meaning.ts';
import { unsaid, yearOf } from '../../../../src/routes/data/readiness.ts';

const columns = (...roles: Role[]) => roles.map((role) => ({ role: { role, confidence: 1, why: '' } }));

describe('the year and the place of all rows', () => {
  it('are asked only where no column says when or where', () => {
    expect(unsaid(columns('value'))).toEqual({ when: true, where: true });
    expect(unsaid(columns('when', 'value'))).toEqual({ when: false, where: true });
    expect(unsaid(columns('where-code', 'value'))).toEqual({ when: true, where: false });
    expect(unsaid(columns('latitude', 'longitude'))).toEqual({ when: true, where: false });
  });

  it('is a year of four digits', () => {
    expect(yearOf(' 2024 ')).toBe(2024);
    for (const text of ['', '24', '2024/25', '20240', 'last year']) expect(yearOf(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { missingOwn } from '../../../../src/lib/app/missing-own.ts';
import { uses } from '../../../../src/routes/data/uses.ts';

const id = 'mine-0a1b2c3d4e5f';
const upload = { id, kind: 'country-values', table: 'upload.rates' } as const;

describe('where a kept dataset can be opened', () => {
  it('is SQL alone while it is no indicator', () => {
    expect(uses(upload, []).map(({ href }) => href)).toEqual(['/data/sql?table=upload.rates']);
  });

  it('is Explore by the id of its first indicator, which is not its own where it has several', () => {
    const several = [
      { id: `${id}-1`, name: 'Theft' },
      { id: `${id}-2`, name: 'Burglary' },
    ];
    expect(uses(upload, several)[0]?.href).toBe(`/explore?indicator=${id}-1`);
    expect(uses(upload, [{ id, name: 'Theft' }])[0]?.href).toBe(`/explore?indicator=${id}`);
  });

  it('is Places and the board of rises where it is about the parts of one place', () => {
    for (const kind of ['incidents', 'local-values'] as const) {
      const hrefs = uses({ ...upload, kind }, []).map(({ href }) => href);
      expect(hrefs).toEqual([`/places/yours?file=${id}`, '/warning#yours', '/data/sql?table=upload.rates']);
    }
  });

  it('is asked for by the id of the file, from the link of any of its indicators', () => {
    for (const one of [id, `${id}-1`, `${id}-12`]) {
      expect(missingOwn(new URLSearchParams({ indicator: one }), [])).toBe(id);
    }
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256, sha256Of } from '../../../../src/lib/store/load/sha256.ts';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the sum of a file', () => {
  it('is that of the standard, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 150 }), (bytes, cut) => {
        const sum = new Sha256();
        for (let at = 0; at < bytes.length; at += cut) sum.add(bytes.subarray(at, at + cut));
        expect(sum.hex()).toBe(expected(bytes));
      }),
    );
  });

  it('is over all files in their order, and says how far it is', async () => {
    const files = ['a;b\n1;2\n', 'a;b\n3;4\n'].map((text) => new Blob([text]));
    const told: number[] = [];
    expect(await sha256Of(files, { onBytes: (bytes) => told.push(bytes) })).toBe(
      expected(new TextEncoder().encode('a;b\n1;2\na;b\n3;4\n')),
    );
    expect(told).toEqual([8, 16]);
  });

  it('stops when it is called off', async () => {
    const signal = AbortSignal.abort();
    await expect(sha256Of([new Blob(['x'])], { signal })).rejects.toThrow('aborted');
  });
});

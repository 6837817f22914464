import { describe, expect, it } from 'vitest';
import { Lifeline } from '../../../src/lib/store/engines/wasm/lifeline.ts';

const never = new Promise<never>(() => undefined);

describe('a question to a worker', () => {
  it('is answered, and nothing waits for it any more', async () => {
    const line = new Lifeline();
    await expect(line.until(Promise.resolve(7))).resolves.toBe(7);
    await expect(line.until(Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(line.waiting).toBe(0);
  });

  it('ends with the first reason when the worker is gone, be it asked before or after', async () => {
    const line = new Lifeline();
    const before = line.until(never);
    line.cut(new Error('killed'));
    line.cut(new Error('later'));
    await expect(before).rejects.toThrow('killed');
    await expect(line.until(Promise.resolve(1))).rejects.toThrow('killed');
    expect(line.waiting).toBe(0);
  });
});

import { expect, test } from 'vitest';
import { refused } from '../../../src/lib/store/engines/refusal.ts';

test('what the browser says when memory is gone becomes a failure that says so', () => {
  for (const said of [
    'Out of Memory Error: failed to allocate data of size 16.0 MiB (3.1 GiB/3.1 GiB used)',
    'Out of Memory Error: Allocation failure',
    'memory access out of bounds',
  ]) {
    const failure = refused('series', new Error(said));
    expect(failure.kind, said).toBe('memory');
    expect(failure.help).toContain('fewer places or years');
  }
});

test('a damaged file that opened all the same is missing data', () => {
  expect(refused('series', new Error('IO Error: could not read enough bytes')).kind).toBe('data-missing');
});

test('any other refusal keeps the name of the question and the cause', () => {
  const cause = new Error('Binder Error: no such column');
  expect(refused('series', cause)).toMatchObject({ kind: 'query', query: 'series', cause });
});

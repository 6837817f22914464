import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ENGINE_BYTES, progressText } from '../../../src/lib/store/engines/wasm/progress.ts';

test('the size that progress is measured against is that of the installed engine', () => {
  const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(file).size).toBe(ENGINE_BYTES);
});

test('each step of the start is said in words', () => {
  expect(progressText({ step: 'engine', loaded: 12_100_000, total: 34_200_000 })).toBe(
    'Starting the data engine, 12 of 34 MB',
  );
  expect(progressText({ step: 'data', loaded: 1_000_000, total: 6_300_000 })).toBe(
    'Loading the data, 1.0 of 6.3 MB',
  );
  expect(progressText({ step: 'opening', loaded: 1, total: 1 })).toBe('Opening the data');
});

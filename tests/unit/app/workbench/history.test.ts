import { describe, expect, test } from 'vitest';
import {
  keepHistory,
  readHistory,
  withQuestion,
  type Storage,
} from '../../../../src/lib/app/workbench/history.ts';

function storage(start: Record<string, string> = {}): Storage & { data: Map<string, string> } {
  const data = new Map(Object.entries(start));
  return {
    data,
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, value) => void data.set(key, value),
    removeItem: (key) => void data.delete(key),
  };
}
const forbidden: Storage = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => undefined,
};

describe('the history of questions', () => {
  test('has the latest first, each once, and fifty at most', () => {
    let history = withQuestion([], 'SELECT 1', 'a');
    history = withQuestion(history, 'SELECT 2', 'b');
    history = withQuestion(history, ' SELECT 1 ', 'c');
    expect(history).toEqual([
      { sql: 'SELECT 1', at: 'c' },
      { sql: 'SELECT 2', at: 'b' },
    ]);
    for (let n = 0; n < 80; n++) history = withQuestion(history, `SELECT ${n} AS n`, 'd');
    expect(history).toHaveLength(50);
    expect(history[0]?.sql).toBe('SELECT 79 AS n');
  });

  test('is read as it was kept, and leaves nothing behind when it is cleared', () => {
    const kept = storage();
    const history = withQuestion([], 'SELECT 1', 'a');
    expect(keepHistory(kept, history)).toBe(true);
    expect(readHistory(kept)).toEqual(history);
    keepHistory(kept, []);
    expect(kept.data.size).toBe(0);
  });

  test.each(['{', '"text"', '[1, null, {"sql": 3}]'])('is empty where something else is kept: %s', (text) => {
    expect(readHistory(storage({ 'koban:sql-history': text }))).toEqual([]);
  });

  test('is empty where storage is forbidden, and keeping it fails quietly', () => {
    expect(readHistory(forbidden)).toEqual([]);
    expect(keepHistory(forbidden, withQuestion([], 'SELECT 1', 'a'))).toBe(false);
    expect(keepHistory(null, [])).toBe(false);
  });
});

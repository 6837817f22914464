import { expect, test } from 'vitest';
import { LONGEST, readNotes, storageKey, writeNote } from '../../../../src/lib/app/notes/notes.ts';

/** A device that keeps what it is given, up to a number of letters. */
function device(room = Infinity) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  };
}

test('a note is kept by place and item, and read again', () => {
  const storage = device();
  writeNote(storage, 'JPN', 'violence/homicide-rate/total', 'Ask about 2019');
  writeNote(storage, 'BRA', 'violence/homicide-rate/total', 'Another place');
  expect([...readNotes(storage, 'JPN')]).toEqual([['violence/homicide-rate/total', 'Ask about 2019']]);
});

test('an emptied note is removed, and the last one leaves nothing behind', () => {
  const storage = device();
  writeNote(storage, 'JPN', 'a', 'one');
  writeNote(storage, 'JPN', 'a', '  \n');
  expect(storage.kept.size).toBe(0);
  expect(readNotes(storage, 'JPN').size).toBe(0);
});

test('a note that another window wrote in the meantime stays', () => {
  const storage = device();
  writeNote(storage, 'JPN', 'a', 'here');
  writeNote(storage, 'JPN', 'b', 'there');
  expect([...readNotes(storage, 'JPN').keys()]).toEqual(['a', 'b']);
});

test('a device that is full is told as such, and what it held stays', () => {
  const storage = device(40);
  expect(writeNote(storage, 'JPN', 'a', 'short')).not.toBeNull();
  expect(writeNote(storage, 'JPN', 'b', 'x'.repeat(100))).toBeNull();
  expect([...readNotes(storage, 'JPN').keys()]).toEqual(['a']);
});

test('what is no note is not read as one', () => {
  const storage = device();
  for (const text of ['', 'null', '[]', '3', '{', '{"a":1,"b":""}']) {
    storage.kept.set(storageKey('JPN'), text);
    expect(readNotes(storage, 'JPN').size).toBe(0);
  }
});

test('a note is at most so long that a device holds thousands', () => {
  const storage = device();
  writeNote(storage, 'JPN', 'a', 'x'.repeat(LONGEST + 5));
  expect(readNotes(storage, 'JPN').get('a')).toHaveLength(LONGEST);
});

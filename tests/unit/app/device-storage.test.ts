import { describe, expect, it } from 'vitest';
import { storageFrom } from '../../../src/lib/app/device-storage.ts';

describe('the storage of the device', () => {
  it('is that of the browser where it is allowed', () => {
    const own = {} as Storage;
    expect(storageFrom(() => own)).toEqual({ storage: own, lasts: true });
  });

  it('is one that lasts as long as the page where it is forbidden, and works as the other does', () => {
    const { storage, lasts } = storageFrom(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(lasts).toBe(false);
    storage.setItem('koban:deck:a', '1');
    storage.setItem('b', '2');
    expect(storage.getItem('koban:deck:a')).toBe('1');
    expect(Object.keys(storage)).toEqual(['koban:deck:a', 'b']);
    expect(storage.length).toBe(2);
    expect(storage.key(1)).toBe('b');
    expect(storage.getItem('getItem')).toBeNull();
    storage.removeItem('b');
    expect(storage.getItem('b')).toBeNull();
    storage.clear();
    expect(storage.length).toBe(0);
  });
});

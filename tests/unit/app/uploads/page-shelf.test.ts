import { describe, expect, it } from 'vitest';
import type { Kept, Shelf } from '../../../../src/lib/app/uploads/kept.ts';
import { PageShelf } from '../../../../src/lib/app/uploads/page-shelf.ts';

const kept = (id: string, added: string) => ({ upload: { id, added } }) as Kept;
const file = new File(['a,b\n1,2\n'], 'a.csv');

/** A shelf as a browser gives it: every touch ends in the same way. */
function browser(end: () => never): Shelf {
  const touch = () => Promise.resolve().then(end);
  return { lasts: true, list: touch, put: touch, files: touch, remove: touch };
}

const forbidding = browser(() => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
});

describe('where a browser keeps nothing for a site', () => {
  it('a dataset is there until it is removed, the latest first', async () => {
    const shelf = new PageShelf(forbidding);
    await shelf.put(kept('mine-a', '2026-01-01'), [file]);
    await shelf.put(kept('mine-b', '2026-01-02'), [file]);
    expect((await shelf.list()).map(({ upload }) => upload.id)).toEqual(['mine-b', 'mine-a']);
    expect(await shelf.files('mine-a')).toEqual([file]);
    await shelf.remove('mine-a');
    expect(await shelf.files('mine-a')).toBeNull();
  });

  it('what is listed is not changed by what happens to the dataset later', async () => {
    const shelf = new PageShelf(forbidding);
    const one = kept('mine-a', '2026-01-01');
    await shelf.put(one, [file]);
    one.upload.added = '2026-02-02';
    expect((await shelf.list())[0]?.upload.added).toBe('2026-01-01');
  });

  it('the shelf says so after the first look', async () => {
    const shelf = new PageShelf(forbidding);
    expect(shelf.lasts).toBe(true);
    expect(await shelf.list()).toEqual([]);
    expect(shelf.lasts).toBe(false);
  });
});

it('a browser that has no room left is not one that forbids: what it says is passed on', async () => {
  const full = new PageShelf(
    browser(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
  );
  await expect(full.put(kept('mine-a', '2026-01-01'), [file])).rejects.toThrow('full');
  expect(full.lasts).toBe(true);
});

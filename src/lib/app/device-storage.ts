/** Where something is kept, and whether it stays there. */
export interface Kept {
  storage: Storage;
  /** False where what is kept is gone with the page. */
  lasts: boolean;
}

/**
 * The storage that a browser gives; where it forbids any, one that lasts as long as the page, so that everything works until
 * then.
 * @param ask `() => localStorage`, which throws where storage is forbidden
 */
export function storageFrom(ask: () => Storage): Kept {
  try {
    return { storage: ask(), lasts: true };
  } catch {
    return { storage: forgetful(), lasts: false };
  }
}

let kept: Kept | null = null;

/** The storage of this device, the same in all of a page. Whoever keeps something in it for good asks `storageLasts`. */
export function deviceStorage(): Storage {
  kept ??= storageFrom(() => localStorage);
  return kept.storage;
}

/** Whether what is kept outlives the page. */
export function storageLasts(): boolean {
  return storageFrom(() => localStorage).lasts;
}

/** As `localStorage`, down to its keys being its properties. */
function forgetful(): Storage {
  const methods: ThisType<Record<string, string>> & Storage = {
    getItem(key) {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
    },
    setItem(key, value) {
      this[key] = value;
    },
    removeItem(key) {
      Reflect.deleteProperty(this, key);
    },
    clear() {
      for (const key of Object.keys(this)) Reflect.deleteProperty(this, key);
    },
    key(index) {
      return Object.keys(this)[index] ?? null;
    },
    get length() {
      return Object.keys(this).length;
    },
  };
  return Object.create(methods) as Storage;
}

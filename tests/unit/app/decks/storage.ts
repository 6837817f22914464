/** A storage as the browser's, for where there is no browser; `room` is how many characters it holds. */
export function storageOf(room = Infinity): Storage {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...held].reduce((sum, [own, text]) => sum + (own === key ? 0 : text.length), 0);
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      held.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  return storage as unknown as Storage;
}

/** Does something while no other window of this site does it under the same name; at once where the browser has no locks. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`koban:${name}`, work);
}

/** Does something unless another window is at it. */
export async function ifFree(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(`koban:${name}`, { ifAvailable: true }, (lock) => lock && work());
}

/**
 * Lets through what can be a count of events: whole, from 0 up.
 *
 * @param what names the value in the message
 * @throws RangeError for anything else
 */
export function checkCount(value: number, what: string): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${what} must be a whole number from 0 up, not ${value}`);
  }
}

/**
 * Lets through finite numbers above 0: populations, bases, sizes of samples.
 *
 * @param what names the value in the message
 * @throws RangeError for anything else
 */
export function checkPositive(value: number, what: string): void {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`${what} must be above 0 and finite, not ${value}`);
  }
}

/**
 * Lets through shares from 0 to 1.
 *
 * @param what names the value in the message
 * @throws RangeError for anything else
 */
export function checkProportion(value: number, what: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} must lie between 0 and 1, not ${value}`);
}

/**
 * Lets through a list that is long enough and holds finite numbers only: gaps are taken out before arithmetic.
 *
 * @param what names the list in the message
 * @throws RangeError for anything else
 */
export function checkSeries(values: readonly number[], least: number, what: string): void {
  if (values.length < least)
    throw new RangeError(`${what}: ${values.length} values, at least ${least} needed`);
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`${what} must be finite numbers, not ${bad}`);
}

/**
 * Lets through levels of intervals, as 0.95.
 *
 * @throws RangeError for anything else
 */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level must lie between 0 and 1, not ${level}`);
}

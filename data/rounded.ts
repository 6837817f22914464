/**
 * `value` to `places` decimals, so that arithmetic leaves no tail of binary digits.
 * @example rounded(5 - 2.68, 6) // 2.32
 */
export function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}

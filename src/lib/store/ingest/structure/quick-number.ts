/**
 * A number by its digits; NaN where it is none.
 *
 * @param decimal code of the mark before decimals; the other one of comma and point is skipped
 */
export function quickNumber(text: string, decimal: number): number {
  let value = 0;
  let scale = 0;
  let digits = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      digits++;
      scale *= 10;
    } else if (code === decimal) {
      if (scale > 0) return NaN;
      scale = 1;
    } else if (code === 45 && digits === 0) sign = -1;
    else if (code !== 44 && code !== 46 && code !== 32 && code !== 0xa0 && code !== 0x202f && code !== 39)
      return NaN;
  }
  if (digits === 0) return NaN;
  return (sign * value) / (scale === 0 ? 1 : scale);
}

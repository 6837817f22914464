/** A colour as light: red, green and blue from 0 to 1, and how much of it covers what lies under it. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/**
 * A colour as a browser computes it: `rgb(20, 23, 27)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0.1 0.2 0.3 / 0.5)`.
 *
 * @returns null for what is no colour, `none` for example
 * @example colourOf('rgb(255, 0, 0)') // { red: 1, green: 0, blue: 0, alpha: 1 }
 */
export function colourOf(computed: string): Colour | null {
  const form = /^(rgba?|color)\(/.exec(computed)?.[1];
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+(?:e-?\d+)?%?/gi) ?? []).map((part) =>
    part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part),
  );
  if (form === undefined || red === undefined || green === undefined || blue === undefined) return null;
  if (form === 'color') return computed.startsWith('color(srgb ') ? { red, green, blue, alpha } : null;
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
}

/** What is seen where one colour lies over another. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: ground.alpha + top.alpha * (1 - ground.alpha),
  };
}

/**
 * Contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 *
 * @example contrast(black, white) // 21
 */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

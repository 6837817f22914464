import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/tokens.css', import.meta.url), 'utf8');

/** Colours of the last block that opens with a selector. */
function colours(selector: string): Map<string, string> {
  const at = css.lastIndexOf(`${selector} {`);
  const block = css.slice(at, css.indexOf('}', at));
  return new Map(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const themes = { light: colours("\n[data-theme='light']"), dark: colours("\n[data-theme='dark']") };

describe.each(Object.entries(themes))('%s tokens', (_theme, tokens) => {
  const of = (name: string): string => {
    const hex = tokens.get(name);
    if (hex === undefined) throw new Error(`no colour --${name}`);
    return hex;
  };
  const series = [1, 2, 3, 4, 5];

  it.each([
    'ink',
    'ink-muted',
    'accent',
    'context-text',
    'other-text',
    ...series.map((n) => `series-${n}-text`),
  ])('write %s with 4.5 to 1 on paper', (name) =>
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['ink', 'ink-muted'])('write %s with 4.5 to 1 on what floats', (name) =>
    expect(contrast(of(name), of('paper-raised'))).toBeGreaterThanOrEqual(4.5),
  );

  it('write on the accent with 4.5 to 1', () =>
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(4.5));

  it.each(['lamp', 'other', 'edge', 'zero-line', 'focus', ...series.map((n) => `series-${n}`)])(
    'draw %s with 3 to 1 on paper',
    (name) => expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3),
  );

  it('order a map of amounts by lightness, each step visible', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => of(`seq-${n}`));
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? step;
      expect(contrast(step, of('paper'))).toBeGreaterThan(contrast(before, of('paper')));
      expect(contrast(step, before)).toBeGreaterThan(1.15);
    }
  });

  it('let both sides of a diverging map leave the middle step by step', () => {
    for (const side of ['low', 'high']) {
      const away = [1, 2, 3].map((n) => contrast(of(`div-${side}-${n}`), of('div-middle')));
      expect(away).toEqual([...away].sort((a, b) => a - b));
    }
  });

  it('keep the hatches of missing areas visible', () =>
    expect(contrast(of('map-hatch'), of('map-void'))).toBeGreaterThanOrEqual(2.5));
});

it('the dark colours are the same whether chosen or preferred by the system', () => {
  const preferred = colours(":root:not([data-theme='light'])");
  expect(preferred).toEqual(themes.dark);
});

it('no text is smaller than 12 px', () => {
  for (const [, rem = '1'] of css.matchAll(/--text-[\w-]+: ([\d.]+)rem/g))
    expect(Number(rem) * 16).toBeGreaterThanOrEqual(12);
});

import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  converter,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { nthStyle } from '../../../src/lib/charts/layout/style.ts';

const css = readFileSync(new URL('../../../src/tokens.css', import.meta.url), 'utf8');

/** A colour of the last block that opens with a selector. */
function colour(selector: string, name: string): Color {
  const at = css.lastIndexOf(`${selector} {`);
  const hex = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css.slice(at, css.indexOf('}', at)))?.[1];
  const read = parse(hex ?? '');
  if (!read) throw new Error(`no colour --${name}`);
  return read;
}

type Eye = (colour: Color) => Color;
const seenBy: Record<string, Eye> = {
  'most people': (seen) => seen,
  'people without red cones': (seen) => filterDeficiencyProt(1)(seen),
  'people without green cones': (seen) => filterDeficiencyDeuter(1)(seen),
  'people without blue cones': (seen) => filterDeficiencyTrit(1)(seen),
};
const grey: Eye = (seen) => filterGrayscale(1)(seen);
const toLab = converter('lab65');
const lightness = (seen: Color): number => toLab(seen).l;
const difference = differenceCiede2000();

/** Ten is told apart at a glance; what is closer is told apart by dash, marker and label as well. */
const APART = 6.5;
const SERIES = [1, 2, 3, 4, 5];
const PAIRS = SERIES.flatMap((one) =>
  SERIES.filter((other) => other > one).map((other) => [one, other] as const),
);

describe.each([
  ['light', "\n[data-theme='light']"],
  ['dark', "\n[data-theme='dark']"],
])('%s colours', (_theme, selector) => {
  const of = (name: string): Color => colour(selector, name);

  it.each(Object.entries(seenBy))('of two series are never the same to %s', (_who, eye) => {
    for (const [one, other] of PAIRS) {
      const apart = difference(eye(of(`series-${one}`)), eye(of(`series-${other}`)));
      expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(APART);
    }
  });

  it.each(Object.entries({ ...seenBy, 'a printer without colours': grey }))(
    'of amounts go from little to much by lightness to %s',
    (_who, eye) => {
      const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => lightness(eye(of(`seq-${step}`))));
      const growing = (steps[6] ?? 0) > (steps[0] ?? 0) ? steps : [...steps].reverse();
      for (const [index, step] of growing.slice(1).entries())
        expect(step - (growing[index] ?? 0), `step ${index + 1}`).toBeGreaterThan(4);
    },
  );

  it.each(Object.entries(seenBy))('on both sides of a middle are told apart by %s', (_who, eye) => {
    for (const step of [1, 2, 3]) {
      const apart = difference(eye(of(`div-low-${step}`)), eye(of(`div-high-${step}`)));
      expect(apart, `step ${step}`).toBeGreaterThan(15);
    }
  });
});

describe('without any colour', () => {
  it('two series differ by their markers', () => {
    const markers = SERIES.map((n) => nthStyle(n - 1).marker);
    expect(new Set(markers).size).toBe(markers.length);
  });
});

import type { Emphasis } from '../../figures/figure.ts';

/** How a series looks. Colours are names of `tokens.css`; dash and marker say the same without colour. */
export interface SeriesStyle {
  colour: string;
  textColour: string;
  dash: string | null;
  /** Shape for `markerPath`: 0 circle, 1 square, 2 triangle, 3 diamond, 4 triangle upside down. */
  marker: number;
  width: number;
  bold: boolean;
}

const DASHES = [null, null, '6 3', '14 4', '9 3 2 3'];
const CONTEXT: SeriesStyle = {
  colour: 'var(--context)',
  textColour: 'var(--context-text)',
  dash: null,
  marker: 0,
  width: 1.25,
  bold: false,
};
const OTHER: SeriesStyle = {
  ...CONTEXT,
  colour: 'var(--other)',
  textColour: 'var(--other-text)',
  width: 1.5,
};

/** The look of the nth of five equals (0-4); from the sixth on all share a grey and are told apart by their labels. */
export function nthStyle(n: number): SeriesStyle {
  if (n > 4) return OTHER;
  return {
    colour: `var(--series-${n + 1})`,
    textColour: `var(--series-${n + 1}-text)`,
    dash: DASHES[n] ?? null,
    marker: n,
    width: 2.25,
    bold: false,
  };
}

/**
 * Gives every series its look: what the sentence talks about is warm red, strong and solid; up to five equals have a
 * colour of their own; background is grey.
 * @example assignStyles([{ id: 'BRA', emphasis: 'highlight' }]).get('BRA')
 */
export function assignStyles(series: { id: string; emphasis: Emphasis }[]): Map<string, SeriesStyle> {
  const styles = new Map<string, SeriesStyle>();
  const highlighted = series.filter((each) => each.emphasis === 'highlight');
  // One highlighted series takes the red; then no equal may have it.
  const free = highlighted.length === 1 ? [0, 2, 3, 4] : [0, 1, 2, 3, 4];
  if (highlighted.length === 1 && highlighted[0])
    styles.set(highlighted[0].id, { ...nthStyle(1), width: 3, bold: true });
  else
    for (const each of highlighted)
      styles.set(each.id, { ...nthStyle(free.shift() ?? 9), width: 3, bold: true });
  for (const each of series) {
    if (each.emphasis === 'context') styles.set(each.id, CONTEXT);
    else if (!styles.has(each.id)) styles.set(each.id, nthStyle(free.shift() ?? 9));
  }
  return styles;
}

/** The look of a series that `assignStyles` was given; background where it was not. */
export function styleOf(styles: Map<string, SeriesStyle>, id: string): SeriesStyle {
  return styles.get(id) ?? CONTEXT;
}

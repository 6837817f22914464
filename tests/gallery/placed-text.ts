import { textWidth } from '../../src/lib/charts/layout/text.ts';

/** Marks that only say which way letters are read. */
const UNSEEN = /[\u200e\u200f\u2066-\u2069]/g;

/** A line of text of a drawing, as far as it reaches on the screen. */
export interface PlacedLine {
  text: string;
  /** Where it is held. */
  at: number;
  left: number;
  right: number;
}

interface Drawn {
  size: number;
  direction: 'ltr' | 'rtl';
  /** Screen x of a place in this group, as `slope * x + shift`. */
  slope: number;
  shift: number;
  anchor: string;
  x: number;
}

/**
 * Reads the texts of a drawing from its markup, one element a line as `normalise` writes it, and works out where each one lies
 * on the screen: through mirrors, anchors and the direction that the drawing says.
 */
export function placedText(markup: string): PlacedLine[] {
  const open: Drawn[] = [{ size: 16, direction: 'ltr', slope: 1, shift: 0, anchor: 'start', x: 0 }];
  return markup.split('\n').flatMap((line) => {
    if (line.startsWith('</')) {
      open.pop();
      return [];
    }
    const tag = /^<([\w-]+)([^>]*)>(.*)$/s.exec(line);
    const around = open.at(-1);
    if (!tag || !around) return [];
    const [, name = '', said = '', rest = ''] = tag;
    const here = inside(around, said);
    if (!said.endsWith('/') && !rest.endsWith(`</${name}>`)) open.push(here);
    const text = rest
      .replace(/<\/.*$/s, '')
      .replace(UNSEEN, '')
      .trim();
    return (name === 'text' || name === 'tspan') && text !== '' ? [spread(text, here)] : [];
  });
}

function inside(around: Drawn, said: string): Drawn {
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(said)?.[1];
  const [, slope = '1', , , , shift = '0'] = /matrix\((\S+) (\S+) (\S+) (\S+) (\S+)/.exec(said) ?? [];
  return {
    size: Number(value('font-size') ?? around.size),
    direction: (value('direction') ?? around.direction) === 'rtl' ? 'rtl' : 'ltr',
    slope: around.slope * Number(slope),
    shift: around.slope * Number(shift) + around.shift,
    anchor: value('text-anchor') ?? around.anchor,
    x: Number(value('x') ?? around.x),
  };
}

function spread(text: string, { size, direction, slope, shift, anchor, x }: Drawn): PlacedLine {
  const at = slope * x + shift;
  const wide = textWidth(text, size);
  const start = direction === 'rtl' ? at - wide : at;
  const end = direction === 'rtl' ? at : at - wide;
  const left = anchor === 'middle' ? at - wide / 2 : anchor === 'end' ? end : start;
  return { text, at, left, right: left + wide };
}

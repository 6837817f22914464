import type { Figure } from '../figures/figure.ts';
import { sheet } from './layout/sheet.ts';

/**
 * Writes a chart on the page as an SVG file that works alone: colours as they are now on the page, with title,
 * subtitle, source, licence, notes and link as text.
 * @param drawing the chart's svg element: `.figure-card svg.chart`
 * @param link address of the figure, or '' to leave it out
 */
export function svgText(drawing: SVGSVGElement, figure: Figure, link: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    for (const name of ['fill', 'stroke'] as const)
      if (element.getAttribute(name)?.includes('var('))
        element.setAttribute(name, getComputedStyle(original)[name]);
    element.removeAttribute('class');
    element.removeAttribute('data-key');
  });
  // What the pointer happens to be on is no part of the figure.
  copy.querySelectorAll('[data-focus]').forEach((element) => element.remove());
  const page = getComputedStyle(drawing);
  const box = drawing.viewBox.baseVal;
  const serializer = new XMLSerializer();
  const inside = Array.from(copy.childNodes)
    .filter((node) => node.nodeType === Node.ELEMENT_NODE)
    .map((node) => serializer.serializeToString(node))
    .join('');
  return sheet(inside, figure, link, {
    width: box.width,
    height: box.height,
    font: Number(drawing.getAttribute('font-size') ?? 14),
    family: page.fontFamily || 'sans-serif',
    paper: page.getPropertyValue('--paper').trim() || '#ffffff',
    ink: page.getPropertyValue('--ink').trim() || '#000000',
    muted: page.getPropertyValue('--ink-muted').trim() || '#555555',
    hairline: page.getPropertyValue('--hairline').trim() || '#cccccc',
    direction: drawing.getAttribute('direction'),
  });
}

/**
 * Paints an SVG of `svgText` as a PNG, in the page's own font where it can be had, else in the system's.
 * @param size `scale`: pixels of the picture for one of the drawing; or `width` of the picture in pixels
 * @throws Error where the browser cannot paint it
 */
export async function pngBlob(svg: string, size: { scale?: number; width?: number } = {}): Promise<Blob> {
  const [, width = '720', height = '480'] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const scale = size.width === undefined ? (size.scale ?? 2) : size.width / Number(width);
  const address = URL.createObjectURL(new Blob([await withFont(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(Number(width) * scale);
    canvas.height = Math.round(Number(height) * scale);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('The browser gave no canvas to paint on.');
    await paintWhole(image, context);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser made no picture.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const STEP = 120;
/** So many times in a row the picture must have come out the same. */
const CALM = 4;
const MOST = 40;

/**
 * Paints an image until it stays as it is: browsers call it decoded while the fonts inside are still being read, and leave out
 * what is written in them.
 */
async function paintWhole(image: HTMLImageElement, context: CanvasRenderingContext2D): Promise<void> {
  const { width, height } = context.canvas;
  let [before, same] = [-1, 0];
  for (let time = 0; time < MOST && same < CALM; time++) {
    if (time > 0) await new Promise((resolve) => setTimeout(resolve, STEP));
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    let sum = 0;
    for (const word of new Uint32Array(context.getImageData(0, 0, width, height).data.buffer))
      sum = (Math.imul(sum, 31) + word) | 0;
    same = sum === before ? same + 1 : 0;
    before = sum;
  }
}

/**
 * An image sees no fonts of the page, so those parts of the page's fonts that have its letters are put into it. The
 * stylesheets say which file has which letters; what cannot be had is left to the fonts of the system.
 */
async function withFont(svg: string): Promise<string> {
  const letters = new Set(Array.from(svg.replace(/<[^>]*>/g, ''), (letter) => letter.codePointAt(0) ?? 32));
  const faces = await Promise.all(
    facesOf(document.styleSheets)
      .filter((face) => has(face, letters))
      .map(embedded),
  );
  return svg.replace('<title>', () => `<style>${faces.join('')}</style><title>`);
}

interface Face {
  rule: CSSFontFaceRule;
  /** Address of its stylesheet, which its own address may be relative to. */
  base: string;
}

function facesOf(sheets: StyleSheetList): Face[] {
  return Array.from(sheets).flatMap((one) =>
    Array.from(one.cssRules).flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: one.href ?? document.baseURI }] : [],
    ),
  );
}

/** Whether a part of a font has one of these letters; a font that does not say has all. */
function has({ rule }: Face, letters: ReadonlySet<number>): boolean {
  const ranges = rule.style.getPropertyValue('unicode-range');
  if (ranges === '') return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((hex) =>
      parseInt(hex, 16),
    );
    return [...letters].some((letter) => letter >= (first ?? 0) && letter <= (last ?? first ?? 0));
  });
}

/** The rule of a part of a font, with its file inside; '' where the file cannot be had. */
async function embedded({ rule, base }: Face): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
  try {
    const response = await fetch(new URL(address, base));
    if (!response.ok) return '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const said = (name: string) => rule.style.getPropertyValue(name);
    return `@font-face{font-family:${said('font-family')};font-weight:${said('font-weight')};src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2');unicode-range:${said('unicode-range') || 'U+0-10FFFF'}}`;
  } catch {
    return '';
  }
}

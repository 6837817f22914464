import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
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
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gave no canvas to paint on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
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

/** An image sees no fonts of the page, so the Latin one is put into it; other scripts take the system's. */
async function withFont(svg: string): Promise<string> {
  try {
    const response = await fetch(latin);
    if (!response.ok) return svg;
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const face = `@font-face{font-family:'Noto Sans Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
    return svg.replace('<title>', () => `<style>${face}</style><title>`);
  } catch {
    return svg;
  }
}

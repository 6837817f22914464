import type { Figure } from '../../figures/figure.ts';

/** Hands a file to the browser's own saving. */
export function save(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 0);
}

/** The drawing of the figure card around an element, with its words, as a file that stands alone. */
export async function figureSvg(inside: Element, figure: Figure, link: string): Promise<string> {
  const { svgText } = await import('../../charts/export.ts');
  const drawing = inside.closest('.figure-card')?.querySelector<SVGSVGElement>('svg.chart');
  if (!drawing) throw new Error('no drawing in this figure');
  return svgText(drawing, figure, link);
}

/** A picture on the clipboard. Takes the promise itself, because Safari wants the call within the click. */
export async function writeToClipboard(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

import type { Box, Facts, ScreenText } from '../../evidence/deck/preflight.ts';
import { colourOf, contrast, over, type Colour } from './contrast.ts';

/** Where the letters lie in a line of Noto Sans: from the top of its capitals to just below its baseline, in heights of the line. */
const LETTERS = { top: 0.26, height: 0.56 };
const PAPER: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
/** Words for ears, for the pointer and for the keyboard alone. */
const UNSEEN = '.visually-hidden, .chart-keys, .chart-tip, title, desc, defs';
/** Lines of the grid and of axes are there without any data. */
const FURNITURE = ['var(--hairline)', 'var(--zero-line)', 'var(--edge)'];

/**
 * Measures a screen of the stage that is drawn somewhere in the page, be it out of sight.
 *
 * @param box the `.stage-box` of the screen
 * @param step of its reveal, and the series that its figure tells apart; null where it shows no numbers
 */
export function measure(box: HTMLElement, step: number, series: number | null): Facts {
  const screen = box.getBoundingClientRect();
  const { width, height } = screen;
  const chart = series === null ? null : { marks: marksIn(box), series };
  return { width, height, step, texts: linesIn(box, screen), chart };
}

/** What is drawn or written for the data: marks of a chart, cells of a table. */
export function marksIn(box: HTMLElement): number {
  const shapes = [
    ...box.querySelectorAll<SVGGraphicsElement>('.drawing svg :is(path, rect, circle, ellipse, line)'),
  ];
  const drawn = shapes.filter((shape) => {
    if (shape.closest('defs, clipPath, pattern')) return false;
    const stroke = shape.getAttribute('stroke');
    if (stroke !== null && FURNITURE.includes(stroke) && !seenFill(shape)) return false;
    const { width, height } = shape.getBoundingClientRect();
    return width > 0 || height > 0;
  });
  return drawn.length + box.querySelectorAll('.drawing td').length;
}

const seenFill = (shape: Element) => shape.tagName !== 'line' && getComputedStyle(shape).fill !== 'none';

function linesIn(box: HTMLElement, screen: DOMRect): ScreenText[] {
  const found: ScreenText[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest(UNSEEN)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const [size, ratio, clip] = [sizeOf(parent), contrastOf(parent, box), clipOf(parent, screen)];
    for (const line of lines) {
      const own = { text, part: partOf(parent), box: lettersOf(line, screen), size, contrast: ratio };
      found.push({ ...own, cut: cutOf(line, clip) });
    }
  }
  return found;
}

function partOf(element: Element): ScreenText['part'] {
  if (element.closest('.title')) return 'title';
  if (element.closest('.source')) return 'source';
  return element.closest('.drawing') ? 'label' : 'words';
}

function lettersOf(line: DOMRect, screen: DOMRect): Box {
  const [x, y] = [line.x - screen.x, line.y - screen.y + line.height * LETTERS.top];
  return { x, y, width: line.width, height: line.height * LETTERS.height };
}

/** Size of the letters on the screen: a drawing may be scaled. */
function sizeOf(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize);
  return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.d ?? 1) : size;
}

/** The part of the screen in which an element is seen: what it stands in may cut it off. */
function clipOf(element: Element, screen: DOMRect): { from: DOMPoint; to: DOMPoint } {
  let [x1, y1, x2, y2] = [screen.x, screen.y, screen.x + screen.width, screen.y + screen.height];
  for (let one = element.parentElement; one && !one.matches('.stage-box'); one = one.parentElement) {
    if (getComputedStyle(one).overflowX === 'visible') continue;
    const own = one.getBoundingClientRect();
    [x1, y1] = [Math.max(x1, own.x), Math.max(y1, own.y)];
    [x2, y2] = [Math.min(x2, own.x + own.width), Math.min(y2, own.y + own.height)];
  }
  return { from: new DOMPoint(x1, y1), to: new DOMPoint(x2, y2) };
}

function cutOf(line: DOMRect, { from, to }: { from: DOMPoint; to: DOMPoint }): number {
  const [top, bottom] = [line.y + line.height * LETTERS.top, line.height * LETTERS.height];
  return Math.max(0, from.x - line.x, line.x + line.width - to.x, from.y - top, top + bottom - to.y);
}

function contrastOf(element: Element, box: HTMLElement): number {
  const style = getComputedStyle(element);
  const ground = groundOf(element, box);
  const ink = colourOf(element instanceof SVGElement ? style.fill : style.color);
  if (!ink) return 1;
  return contrast(over({ ...ink, alpha: ink.alpha * opacityOf(element, box) }, ground), ground);
}

function opacityOf(element: Element, box: HTMLElement): number {
  const style = getComputedStyle(element);
  let opacity = element instanceof SVGElement ? Number(style.fillOpacity) : 1;
  for (let one: Element | null = element; one && one !== box; one = one.parentElement)
    opacity *= Number(getComputedStyle(one).opacity);
  return opacity;
}

/** The colour under a text: its halo, else the shapes that were drawn below its middle, else the paper. */
function groundOf(element: Element, box: HTMLElement): Colour {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement && style.paintOrder.startsWith('stroke')) {
    const halo = colourOf(style.stroke);
    if (halo) return over(halo, paperOf(element));
  }
  const svg = element.closest('svg');
  const paper = paperOf(element);
  if (!svg) return paper;
  const at = element.getBoundingClientRect();
  const middle = new DOMPoint(at.x + at.width / 2, at.y + at.height / 2);
  return [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse')]
    .filter((shape) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => holds(shape, middle))
    .reduce((ground, shape) => {
      const fill = colourOf(getComputedStyle(shape).fill);
      return fill ? over({ ...fill, alpha: fill.alpha * opacityOf(shape, box) }, ground) : ground;
    }, paper);
}

function holds(shape: SVGGeometryElement, point: DOMPoint): boolean {
  if (shape.closest('defs, clipPath, pattern')) return false;
  const box = shape.getBoundingClientRect();
  const near =
    point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
  const matrix = near ? shape.getScreenCTM() : null;
  return matrix !== null && shape.isPointInFill(point.matrixTransform(matrix.inverse()));
}

function paperOf(element: Element): Colour {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const own = colourOf(getComputedStyle(one).backgroundColor);
    if (own && own.alpha > 0) return over(own, PAPER);
  }
  return PAPER;
}

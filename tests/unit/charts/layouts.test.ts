// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Cursor } from '../../../src/lib/charts/cursor.svelte.ts';
import { dotsLayout } from '../../../src/lib/charts/layout/dotsLayout.ts';
import { fontFor } from '../../../src/lib/charts/layout/frame.ts';
import { heightFor } from '../../../src/lib/charts/layout/height.ts';
import { lineLayout } from '../../../src/lib/charts/layout/lineLayout.ts';
import { mapLayout } from '../../../src/lib/charts/layout/mapLayout.ts';
import { scatterLayout } from '../../../src/lib/charts/layout/scatterLayout.ts';
import { escapeXml, sheet } from '../../../src/lib/charts/layout/sheet.ts';
import { slopeLayout } from '../../../src/lib/charts/layout/slopeLayout.ts';
import { columnsOf, sortRows } from '../../../src/lib/charts/layout/tableLayout.ts';
import { textWidth, wrapText } from '../../../src/lib/charts/layout/text.ts';
import { classOf, rampFor } from '../../../src/lib/charts/layout/ramp.ts';
import { spoken } from '../../../src/lib/charts/layout/target.ts';
import { loadMap } from '../../../src/lib/charts/outlines.ts';
import type { Figure } from '../../../src/lib/figures/figure.ts';
import { fixtures } from '../../gallery/fixtures/all.ts';
import { rate, score } from '../../gallery/fixtures/make.ts';

function fixture<Kind extends Figure['marks']['kind']>(name: string, kind: Kind) {
  const figure = fixtures[name];
  if (figure?.marks.kind !== kind) throw new Error(`${name} is no ${kind}`);
  return { figure, marks: figure.marks as Extract<Figure['marks'], { kind: Kind }>, measure: figure.measure };
}
const frame = (figure: Figure, width: number) => ({
  width,
  height: heightFor(figure.marks, width, fontFor(width)),
  font: fontFor(width),
  language: figure.language,
  flow: 'ltr' as const,
});

describe.each([340, 720, 1200])('at %i px', (width) => {
  it.each(Object.keys(fixtures).filter((name) => name.startsWith('line')))(
    'the labels of %s do not cover each other',
    (name) => {
      const { figure, marks, measure } = fixture(name, 'line');
      const { labels } = lineLayout(marks, measure, frame(figure, width));
      const boxes = labels
        .map((label) => ({
          top: label.y - label.lineHeight,
          bottom: label.y + (label.lines.length - 1) * label.lineHeight,
        }))
        .sort((a, b) => a.top - b.top);
      for (const [index, box] of boxes.entries())
        expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? -Infinity) - 0.2);
    },
  );

  it.each(['scatter-scores', 'scatter-log'])('the names in %s do not cover each other', (name) => {
    const { figure, marks, measure } = fixture(name, 'scatter');
    const { labels, font } = scatterLayout(marks, measure, frame(figure, width));
    const size = font * 0.9;
    const boxes = labels.map(({ text, x, y, anchor, bold }) => {
      const wide = textWidth(text, size, bold ? 'bold' : 'regular');
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 };
    });
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        expect(
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0,
        ).toBe(false);
    });
  });
});

describe('a scatter', () => {
  it('takes a log scale where a ratio spans two powers of ten, and says so', () => {
    const { figure, marks, measure } = fixture('scatter-log', 'scatter');
    const placed = scatterLayout(marks, measure, frame(figure, 720));
    expect(placed.xTitle.text).toContain('(log scale)');
    expect(placed.xTicks[0]).toMatchObject({ text: '0' });
  });
  it('stays linear for scores', () => {
    const { figure, marks, measure } = fixture('scatter-scores', 'scatter');
    expect(scatterLayout(marks, measure, frame(figure, 720)).xTitle.text).not.toContain('log');
  });
});

describe('a slope', () => {
  it('joins no two values over a break, and says why', () => {
    const { figure, marks, measure } = fixture('slope-plain', 'slope');
    const placed = slopeLayout(marks, measure, frame(figure, 720));
    expect(placed.lines.map((line) => line.key)).not.toContain('Jamaica');
    expect(placed.notes.lines.map((line) => line.text).join(' ')).toContain('No line for Jamaica');
  });
});

describe('ranked dots', () => {
  it('show a missing value as its reason and not as a dot', () => {
    const { figure, marks, measure } = fixture('dots-negative', 'dots');
    const row = dotsLayout(marks, measure, frame(figure, 720)).rows[7];
    expect(row).toMatchObject({ missing: true, text: 'Withheld by the publisher', dots: [] });
  });
});

describe('a map', () => {
  it('tells zero, no data, not applicable and withheld apart', async () => {
    const { figure, marks, measure } = fixture('map-rates', 'map');
    const placed = mapLayout(marks, measure, frame(figure, 720), (await loadMap()).world);
    expect(placed.legend.boxes.map((box) => box.text)).toEqual([
      'Zero',
      'No data',
      'Not applicable',
      'Withheld',
    ]);
  });
  it('stays inside its drawing, small states too', async () => {
    const { figure, marks, measure } = fixture('map-rates', 'map');
    const placed = mapLayout(marks, measure, frame(figure, 720), (await loadMap()).world);
    for (const { x, y } of placed.spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(720);
      expect(y).toBeLessThanOrEqual(placed.height - placed.legend.height);
    }
  });
  it('puts a value on the limit of a class into the lower class', () =>
    expect([classOf(2, [1, 2, 5]), classOf(2.01, [1, 2, 5])]).toEqual([1, 2]));
  it('takes two hues only around a zero with values on both sides', () => {
    expect(rampFor([1, 2, 5], rate, false)).toEqual([
      'var(--seq-1)',
      'var(--seq-3)',
      'var(--seq-5)',
      'var(--seq-7)',
    ]);
    expect(rampFor([-1, 0, 1], score, true)).toEqual([
      'var(--div-low-3)',
      'var(--div-low-2)',
      'var(--div-high-2)',
      'var(--div-high-3)',
    ]);
    expect(rampFor([-1, -0.5, 0.5, 1], score, true)).toEqual([
      'var(--div-low-3)',
      'var(--div-low-2)',
      'var(--div-middle)',
      'var(--div-high-2)',
      'var(--div-high-3)',
    ]);
    expect(rampFor([-1, -0.5, 0.7, 1], score, true)[0]).toBe('var(--seq-1)');
    expect(rampFor([-1, 0, 1], { ...score, better: 'lower' }, true)[0]).toBe('var(--div-high-3)');
  });
});

describe('the cursor', () => {
  const { figure, marks, measure } = fixture('line-five', 'line');
  const placed = lineLayout(marks, measure, frame(figure, 720));
  it('enters at the newest value, moves along and across, and stays at the ends', () => {
    const cursor = new Cursor(() => placed);
    cursor.press('ArrowRight');
    expect(cursor.active?.key).toBe('Brazil-2020');
    cursor.press('ArrowRight');
    expect(cursor.active?.key).toBe('Brazil-2020');
    cursor.press('ArrowLeft');
    cursor.press('ArrowDown');
    expect(cursor.active?.key).toBe('Japan-2019');
    cursor.press('Home');
    expect(cursor.active?.note.period).toBe('2000');
  });
  it('keeps a pinned mark while the pointer wanders, and lets go on Escape', () => {
    const cursor = new Cursor(() => placed);
    cursor.press('End');
    cursor.press('Enter');
    cursor.point(null, 10, 10);
    cursor.away();
    expect(cursor.active?.key).toBe('Brazil-2020');
    cursor.press('Escape');
    expect([cursor.active, cursor.pinned]).toEqual([null, false]);
    expect(cursor.press('Escape')).toBe(false);
  });
  it('says place, period, value with unit and interval aloud', () => {
    const { figure: other, marks: waves, measure: percent } = fixture('line-survey-waves', 'line');
    const note = lineLayout(waves, percent, frame(other, 720)).tracks[0]?.[0]?.note;
    expect(note && spoken(note, 'en')).toBe(
      'Sweden, 1996. 78.0% (interval 75.0 to 81.0). 1,200 people asked',
    );
  });
});

describe('the table', () => {
  it('names the unit, and puts missing values last in both directions', () => {
    const { figure } = fixture('dots-negative', 'dots');
    const columns = columnsOf(figure);
    expect(columns.map((column) => column.id)).toEqual(['place', 'period', 'value', 'interval']);
    for (const descending of [true, false])
      expect(sortRows(figure.rows, columns, { id: 'value', descending }, 'en').at(-1)?.value).toBeNull();
  });
});

describe('text', () => {
  it('wraps between words and ends in an ellipsis where it must stop', () => {
    expect(wrapText('Bolivia (Plurinational State of)', 14, 110)).toEqual([
      'Bolivia',
      '(Plurinational',
      'State of)',
    ]);
    expect(wrapText('Bolivia (Plurinational State of)', 14, 110, 2)[1]).toMatch(/…$/);
  });
});

describe('a saved picture', () => {
  it('holds title, source, licence and link as text, whatever letters they have', () => {
    const figure = { ...fixture('line-five', 'line').figure, title: 'A < B & "C"' };
    const svg = sheet('<g/>', figure, 'https://example.org/explore?a=1&b=2', {
      width: 720,
      height: 400,
      font: 14,
      family: 'sans-serif',
      paper: '#fff',
      ink: '#000',
      muted: '#555',
      hairline: '#ccc',
      direction: null,
    });
    for (const words of [
      figure.title,
      'Office of Trial Figures',
      'CC BY 4.0',
      'https://example.org/explore?a=1&b=2',
    ])
      expect(svg).toContain(escapeXml(words));
    expect(svg).not.toContain('var(');
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { briefPptx } from '../../../../src/lib/app/take-along/brief-pptx.ts';
import { briefSlides } from '../../../../src/lib/app/take-along/brief-slides.ts';
import { CELL, rowHeight } from '../../../../src/lib/app/take-along/theme-slides.ts';
import { PAGE } from '../../../../src/lib/app/take-along/slide.ts';
import { textHeight } from '../../../../src/lib/app/take-along/text-size.ts';
import { cellsOf, drawnIn, readDeck, textsOf, type ReadDeck } from './deck.ts';
import { BROKEN, EXAMPLE } from './example-brief.ts';

const LINK = 'https://example.org/brief/SOM';
const OPTIONS = { link: LINK, notes: new Map([[BROKEN.id, 'Ask the minister.']]) };

let deck: ReadDeck;
beforeAll(async () => {
  deck = readDeck(await briefPptx(EXAMPLE, OPTIONS));
});

describe('the slides of a brief', () => {
  const slides = briefSlides(EXAMPLE, OPTIONS);

  test('no text is larger than its box, and nothing reaches beyond the slide', () => {
    for (const { elements } of slides) {
      for (const part of elements) {
        expect(part.x + part.w).toBeLessThanOrEqual(PAGE.w);
        expect(part.y + part.h).toBeLessThanOrEqual(PAGE.h);
        if (part.kind === 'text')
          expect(textHeight(part.text, part.size, part.w), part.text).toBeLessThanOrEqual(part.h + 1e-9);
        if (part.kind === 'table') {
          const rows = [part.head, ...part.rows].map((row) => rowHeight(row, part.columns, part.size));
          expect(rows.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(part.h + 1e-9);
          expect(CELL.side).toBeGreaterThan(0);
        }
      }
    }
  });

  test('texts of a slide do not lie over each other', () => {
    for (const { elements } of slides) {
      elements.forEach((one, index) => {
        for (const other of elements.slice(index + 1)) {
          const beside = one.x + one.w <= other.x + 1e-9 || other.x + other.w <= one.x + 1e-9;
          const above = one.y + one.h <= other.y + 1e-9 || other.y + other.h <= one.y + 1e-9;
          expect(beside || above, JSON.stringify([one, other])).toBe(true);
        }
      });
    }
  });

  test('every slide names a source', () => {
    for (const { elements } of slides) {
      expect(elements.some((part) => part.kind === 'text' && /^Sources?: \S/.test(part.text))).toBe(true);
    }
  });

  test('every measure, line, question, gap and theme without a number is on a slide', () => {
    const words = slides
      .flatMap(({ elements }) =>
        elements.flatMap((part) =>
          part.kind === 'text' ? [part.text] : part.kind === 'table' ? part.rows.flat() : [],
        ),
      )
      .join('\n');
    for (const { sdg, name, sentence } of EXAMPLE.gaps) {
      expect(words).toContain(sdg === null ? name : `${sdg} ${name}`);
      expect(words).toContain(sentence);
    }
    for (const text of [
      'Is violence falling?',
      '“Homicide has halved.”',
      'No survey asked about trust here.',
      'There is no number for trust.',
      LINK,
    ]) {
      expect(words).toContain(text);
    }
    expect(words.match(/=Assault rate/g)?.length).toBe(14);
  });
});

describe('the presentation of a brief', () => {
  test('each slide of the plan is a slide with notes', () => {
    const slides = briefSlides(EXAMPLE, OPTIONS);
    expect(deck.slides.length).toBe(slides.length);
    expect(deck.notes.length).toBe(slides.length);
    expect(textsOf(deck.notes.join('')).length).toBeGreaterThan(slides.length);
  });

  test('a line ends where its series breaks, and a year without a number is no zero', () => {
    const [line] = deck.charts;
    const drawn = drawnIn(line?.xml ?? '');
    const [before, after] = drawn.filter(({ name }) => !name.includes('end'));
    // 2012 to 2020: nine years, of which 2014, 2016, 2018 and 2019 have no number.
    expect([...(before?.points ?? [])]).toEqual([
      [0, 0],
      [1, 4.25],
    ]);
    expect([...(after?.points ?? [])]).toEqual([
      [3, 3.5],
      [5, 2],
      [8, 2.5],
    ]);
  });

  test('the sheet behind a chart holds the numbers that are drawn, and no others', () => {
    expect(deck.charts.length).toBe(2);
    for (const { xml, sheet } of deck.charts) {
      const cells = cellsOf(sheet);
      drawnIn(xml).forEach(({ points }, index) => expect(cells.get(index)).toEqual(points));
      expect(sheet).not.toMatch(/<v><\/v>/);
    }
  });

  test('bars hold the place against the middle of others', () => {
    const [bars] = drawnIn(deck.charts[1]?.xml ?? '');
    expect([...(bars?.points.values() ?? [])]).toEqual([3.1, 2.5]);
  });

  test('the notes carry lines to say, caveats, challenges, sources and notes of one’s own', () => {
    const notes = textsOf(deck.notes.join('')).join('\n');
    for (const text of [
      'My note: Ask the minister.',
      'Say: In 2020 there were 2.5 victims per 100,000 people.',
      'Caveat: Not all deaths are registered.',
      'Will be challenged: The homicide rate is 2.5. (the series breaks)',
      'Do not say: Homicide has halved.',
      'Counts & rates of "Somewhere"',
    ])
      expect(notes).toContain(text);
  });

  test('nothing that is no number is written as one', () => {
    for (const xml of [...deck.slides, ...deck.notes, ...deck.charts.flatMap((one) => [one.xml, one.sheet])])
      expect(xml).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

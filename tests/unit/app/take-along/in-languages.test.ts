import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { briefCsv } from '../../../../src/lib/app/take-along/brief-csv.ts';
import { briefPptx } from '../../../../src/lib/app/take-along/brief-pptx.ts';
import { briefSlides } from '../../../../src/lib/app/take-along/brief-slides.ts';
import { PAGE } from '../../../../src/lib/app/take-along/slide.ts';
import { fitted, textHeight } from '../../../../src/lib/app/take-along/text-size.ts';
import { askLanguage, LANGUAGES } from '../../../../src/lib/i18n/language.ts';
import { readDeck } from './deck.ts';
import { EXAMPLE } from './example-brief.ts';

const OPTIONS = { link: 'https://example.org/brief/SOM', notes: new Map<string, string>() };
const others = LANGUAGES.filter((one) => one !== 'en');
const tableOf = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
const number = /^-?\d+(\.\d+)?(e-?\d+)?$/;

afterEach(() => askLanguage(() => 'en'));

describe('the table of a brief', () => {
  const english = tableOf(briefCsv([EXAMPLE]));

  it.each(others)('has heads in %s, each once, and the very numbers of the English one', (language) => {
    askLanguage(() => language);
    const own = tableOf(briefCsv([EXAMPLE]));
    expect(new Set(own[0]).size).toBe(english[0]?.length);
    expect(own[0]).not.toEqual(english[0]);
    const numbers = (rows: string[][]) =>
      rows.slice(1).map((row) => row.map((cell) => (number.test(cell) ? cell : '')));
    expect(numbers(own)).toEqual(numbers(english));
  });
});

describe('the slides of a brief', () => {
  it.each(others)('fit their boxes in %s', (language) => {
    const english = briefSlides(EXAMPLE, OPTIONS).length;
    askLanguage(() => language);
    const slides = briefSlides(EXAMPLE, OPTIONS);
    expect(slides.length).toBeGreaterThanOrEqual(english - 2);
    for (const part of slides.flatMap(({ elements }) => elements)) {
      expect(part.x + part.w).toBeLessThanOrEqual(PAGE.w);
      if (part.kind === 'text') {
        expect(part.text).not.toMatch(/undefined|[{}]/);
        expect(textHeight(part.text, part.size, part.w), part.text).toBeLessThanOrEqual(part.h + 1e-9);
      }
    }
  });

  it('run from the right in Arabic: paragraphs, places and columns', async () => {
    const english = readDeck(await briefPptx(EXAMPLE, OPTIONS)).slides;
    askLanguage(() => 'ar');
    const arabic = readDeck(await briefPptx(EXAMPLE, OPTIONS)).slides;
    const all = arabic.join('');
    expect(all).toMatch(/rtl="1"/);
    expect(all).toMatch(/lang="ar-SA"/);
    expect(all).not.toMatch(/algn="l"/);
    const widths = (slide: string | undefined) =>
      [...(slide ?? '').matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => width);
    const table = english.findIndex((slide) => slide.includes('<a:tbl>'));
    expect(widths(english[table]).length).toBeGreaterThan(2);
    expect(widths(arabic[table])).toEqual(widths(english[table]).reverse());
  });

  it('name a typeface that has the letters of Chinese', async () => {
    askLanguage(() => 'zh');
    const all = readDeck(await briefPptx(EXAMPLE, OPTIONS)).slides.join('');
    expect(all).toMatch(/typeface="Microsoft YaHei"/);
    expect(all).not.toMatch(/typeface="Arial"/);
  });

  it('cut a long Chinese text behind a character, so that it fits', () => {
    const box = { w: 3, h: 0.5 };
    const { text, size } = fitted('故意杀人率在过去十年中明显下降'.repeat(20), box, [14, 12]);
    expect(text).toMatch(/^故意杀人率.*…$/);
    expect(textHeight(text, size, box.w)).toBeLessThanOrEqual(box.h);
  });
});

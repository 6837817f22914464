import { describe, expect, it } from 'vitest';
import type { Course } from '../../../../src/lib/evidence/show/summary.ts';
import { csvOf, htmlOf, markdownOf } from '../../../../src/lib/evidence/show/summary-file.ts';
import { sheetOf, type Closing, type Line } from '../../../../src/lib/evidence/show/summary-sheet.ts';

const seen = (card: string, step = 1) => ({
  ...{ what: { kind: 'card' as const, card }, year: null, step },
  ...{ from: 1000, until: 61_000, lasted: 60_000 },
});
const LINES: Line[] = [
  {
    seen: seen('one'),
    told: {
      ...{ name: 'Is it falling?', claim: 'It fell in 3 of 4 countries', grade: 'moderate', answered: true },
      ...{ sources: ['UNODC (2025)'], page: '/evidence/one' },
    },
  },
  {
    seen: seen('two', 0),
    told: {
      ...{ name: 'And <trust> | “*here*”?', claim: null, grade: null, answered: false, sources: [] },
      page: '/evidence/two',
    },
  },
  { seen: seen('gone'), told: null },
];
const COURSE: Course = {
  ...{ began: 0, ended: 120_000, seen: LINES.map((line) => line.seen) },
  questions: [
    { id: 'q1', text: '=SUM(A1) <b>Why?</b>', answered: false, at: 5000 },
    { id: 'q2', text: 'Since when?', answered: true, at: 6000 },
  ],
  drove: [{ role: 'operator', lasted: 120_000 }],
  segments: [
    { title: 'Opening', planned: 300_000, actual: 100_000 },
    { title: 'Never reached', planned: 300_000, actual: 0 },
  ],
};
const CLOSING: Closing = {
  ...{ deck: { title: 'Trial' }, course: COURSE, lines: LINES, origin: 'https://example.org' },
  snapshot: { file: 'koban-ab.duckdb', sha256: 'ab'.repeat(32) },
  when: (at) => new Date(at).toISOString().slice(11, 19),
};
const sheet = sheetOf(CLOSING);
const part = (title: string) => sheet.parts.find((one) => one.title === title)?.items ?? [];

describe('the sheet of a show', () => {
  it('has each claim with its question, grade, source, time and permanent link', () => {
    expect(part('Shown')[0]).toEqual({
      text: 'It fell in 3 of 4 countries',
      notes: [
        'Is it falling?',
        'How sure: moderate',
        'Source: UNODC (2025)',
        'On the screen at 00:00:01, for 1:00',
      ],
      link: 'https://example.org/evidence/one',
    });
  });

  it('says of a card whose answer nobody saw that it was only asked', () => {
    expect(part('Shown')[1]?.notes).toContain('The question was shown, its answer was not.');
  });

  it('keeps a card in the list whose numbers can no longer be had, without any', () => {
    expect(part('Shown')[2]).toMatchObject({ text: expect.stringContaining('gone') as string, link: null });
  });

  it('parts open from answered questions, and names the data snapshot by its hash', () => {
    expect(part('Questions left open')).toHaveLength(1);
    expect(part('Questions answered')).toHaveLength(1);
    expect(sheet.facts.join(' ')).toContain(`koban-ab.duckdb, SHA-256 ${'ab'.repeat(32)}`);
    expect(part('Time').map(({ text }) => text)).toEqual(['Opening: 1:40 of 5:00']);
  });
});

describe('the files of a sheet', () => {
  it('are the same bytes each time', () => {
    expect(markdownOf(sheetOf(CLOSING))).toBe(markdownOf(sheet));
    expect(htmlOf(sheetOf(CLOSING))).toBe(htmlOf(sheet));
  });

  it('keep hostile words as words', () => {
    const html = htmlOf(sheet);
    expect(html).toContain('=SUM(A1) &lt;b&gt;Why?&lt;/b&gt;');
    expect(html).not.toMatch(/<b>|<script|<trust>/);
    expect(markdownOf(sheet)).toContain('And \\<trust\\> \\| “\\*here\\*”?');
  });

  it('have a line of CSV for each screen, with the hash of the data', () => {
    const lines = csvOf(CLOSING).trim().split('\r\n');
    expect(lines).toHaveLength(1 + LINES.length);
    expect(lines[1]).toContain('1970-01-01T00:00:01.000Z,60,It fell in 3 of 4 countries');
    expect(lines[1]).toContain('ab'.repeat(32));
  });
});

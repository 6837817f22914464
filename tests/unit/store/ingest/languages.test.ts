import { afterEach, describe, expect, it } from 'vitest';
import { askLanguage, LANGUAGES, type Language } from '../../../../src/lib/i18n/language.ts';
import {
  COLUMN_ISSUES,
  columnIssue,
  type ColumnIssueCode,
} from '../../../../src/lib/store/ingest/column/issue-words.ts';
import { LINE_ISSUES, lineIssue, type LineIssueCode } from '../../../../src/lib/store/ingest/issue-codes.ts';
import {
  SUSPICION_ISSUES,
  suspicion,
  type SuspicionCode,
} from '../../../../src/lib/store/ingest/suspicion/issue-words.ts';
import { preparationOf } from '../../../../src/lib/store/ingest/tidy/report-words.ts';
import type { Issue } from '../../../../src/lib/store/ingest/understanding.ts';

let language: Language = 'en';
askLanguage(() => language);
afterEach(() => (language = 'en'));

const TIMES = { part: 'year', from: 'Jahr1', to: 'Jahr9', rows: 4567 } as const;
/** Details that are names which the sentence knows, and not texts of the file. */
const NAMED: Record<string, string[]> = {
  'marks-unknown': ['thousands', 'decimals', 'both'],
  'marks-mixed': ['point', 'comma'],
  'period-unclear': ['years', 'months'],
  'calendar-converted': ['roc', 'era'],
};

/** Every issue with its facts, as it is said where `count` of it were found. */
function every(count: number): Issue[] {
  const row = 7;
  return [
    ...(Object.keys(LINE_ISSUES) as LineIssueCode[]).map((code) =>
      lineIssue(code, { count, row, detail: 'Zeichen', times: TIMES }),
    ),
    ...(Object.keys(COLUMN_ISSUES) as ColumnIssueCode[]).flatMap((code) =>
      (NAMED[code] ?? ['Zeichen']).map((detail) =>
        columnIssue(code, { column: 'Quote', count, row, detail }),
      ),
    ),
    ...(Object.keys(SUSPICION_ISSUES) as SuspicionCode[]).map((code) =>
      suspicion(code, { column: 'Quote', count, row, detail: 'Zeichen' }),
    ),
  ];
}

/** What of the facts a sentence says. */
const factsIn = (message: string): string[] =>
  ['Quote', 'Zeichen', 'Jahr1', 'Jahr9'].filter((fact) => message.includes(fact));
const figuresIn = (message: string): string => message.replace(/[\s.,  ]/g, '');

describe.each(LANGUAGES)('an issue in %s', (asked) => {
  it('says every fact that it says in English', () => {
    const english = every(4321);
    language = asked;
    for (const [place, { code, message }] of every(4321).entries()) {
      const before = english[place]?.message ?? '';
      expect([code, factsIn(message)]).toEqual([code, factsIn(before)]);
      if (figuresIn(before).includes('4321'))
        expect([code, figuresIn(message)]).toEqual([code, expect.stringContaining('4321')]);
    }
  });

  it('is a sentence of this language, without a hole, for one, two, few and many', () => {
    language = asked;
    for (const count of [1, 2, 3, 11, 21, 100, 1_000_000]) {
      for (const { code, message } of every(count)) {
        expect(message, code).not.toMatch(/undefined|\[object|[{}]/);
        expect(message, code).toMatch(/[.。؟?…]$/);
        if (asked === 'ru') expect(message, code).toMatch(/[а-яё]{3}/i);
        if (asked === 'ar') expect(message, code).toMatch(/\p{Script=Arabic}{3}/u);
        if (asked === 'zh') expect(message, code).toMatch(/\p{Script=Han}{2}/u);
      }
    }
  });
});

describe('things that are counted', () => {
  const cells = (asked: Language, count: number): string => {
    language = asked;
    return columnIssue('zone-dropped', { column: 'x', count, row: null }).message;
  };

  it.each([
    ['ru', 1, '1 ячейка'],
    ['ru', 22, '22 ячейки'],
    ['ru', 11, '11 ячеек'],
    ['ar', 1, 'خلية واحدة'],
    ['ar', 2, 'خليتان'],
    ['ar', 5, '5 خلايا'],
    ['ar', 11, '11 خلية'],
    ['fr', 1, '1 cellule '],
    ['fr', 2, '2 cellules '],
    ['es', 1, '1 celda '],
    ['zh', 3, '3个单元格'],
  ] as const)('have the form of their number in %s: %i', (asked, count, form) => {
    expect(cells(asked, count)).toContain(form);
  });
});

describe('what became of the rows', () => {
  const report = {
    rows: 3,
    values: 3,
    results: 1,
    added: 1,
    notUsed: [{ reason: 'place-undecided', count: 1, firstRows: [9], texts: ['Atlantis'] } as const],
    changed: [
      { what: 'fraction', count: 1, firstRows: [2] } as const,
      // As an earlier version kept it.
      { what: 'A share of 1 was multiplied by 100.' as 'fraction', count: 1, firstRows: [2] },
    ],
  };

  it.each(LANGUAGES)('is told in %s, with lines and texts, also where it was kept in English', (asked) => {
    language = asked;
    const [, , notUsed = '', change, old] = preparationOf(structuredClone(report) as never);
    expect(notUsed).toContain('Atlantis');
    expect(notUsed).toContain('9');
    expect(old).toBe(change);
    if (asked !== 'en') expect(old).not.toContain('share');
  });
});

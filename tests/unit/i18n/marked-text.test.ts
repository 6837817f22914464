import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/lib/i18n/marked-text.ts';

describe('a message with marked words', () => {
  it('is cut where the marks are, in the order of the language', () => {
    expect(runsOf('See <2>b</2> and <1>a</1>.')).toEqual([
      { text: 'See ', mark: null },
      { text: 'b', mark: 2 },
      { text: ' and ', mark: null },
      { text: 'a', mark: 1 },
      { text: '.', mark: null },
    ]);
  });

  it('is one run without marks, and none without words', () => {
    expect(runsOf('plain < text > 3')).toEqual([{ text: 'plain < text > 3', mark: null }]);
    expect(runsOf('')).toEqual([]);
  });

  it('leaves a mark that is never closed as it stands', () => {
    expect(runsOf('a <1>b')).toEqual([{ text: 'a <1>b', mark: null }]);
  });
});

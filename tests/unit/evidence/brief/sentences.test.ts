import { describe, expect, it } from 'vitest';
import { level, scaleOf } from '../../../../src/lib/evidence/brief/quantity.ts';
import { sentences } from '../../../../src/lib/evidence/brief/sentences-en.ts';
import { BROKEN } from '../../app/take-along/example-brief.ts';

const scored = (name: string) => ({
  ...BROKEN,
  subject: 'civil justice score',
  unit: { name, short: '', kind: 'score' as const, decimals: 2, min: 0, max: 1 },
});

describe('the sentences of a brief', () => {
  it('give the scale of a score once, without brackets in brackets', () => {
    expect(scaleOf(scored('score, 0 to 1'))).toBe('scale 0 to 1');
    expect(scaleOf(scored('score, 1 (worst) to 10 (best)'))).toBe('scale 1, worst, to 10, best');
    expect(scaleOf(scored('mean answer, 1 to 4'))).toBe('mean answer, 1 to 4');
    expect(scaleOf(BROKEN)).toBe('');
    expect(level(scored('score, 0 to 1'), 'Somewhere')).toBe(
      'The civil justice score in Somewhere was 2.50 (scale 0 to 1) in 2020',
    );
  });

  it('name the source in a line to be read aloud', () => {
    expect(sentences.say(BROKEN, 'Somewhere')).toContain('Source: Office of Counting.');
  });

  it('say of a place with few measures how many there are, and how many questions stay open', () => {
    expect(sentences.notice.thin(6, 4)).toBe(
      'Little is known: 6 measures have a value, and 4 of the ten questions have none.',
    );
    expect(sentences.notice.thin(11, 0)).toBe('Little is known: 11 measures have a value.');
  });

  it('set what speaks against a strong point last', () => {
    expect(sentences.strongBecause(BROKEN, { better: true, sure: true, far: -1 })).toMatch(
      /leaves out zero and .*; but a place in the worse third of the countries that have a value\.$/,
    );
  });
});

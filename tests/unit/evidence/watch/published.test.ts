import { describe, expect, it } from 'vitest';
import { alarmsCsv } from '../../../../src/lib/evidence/watch/alarms-csv.ts';
import { buildBoard } from '../../../../src/lib/evidence/watch/board.ts';
import { choiceOf, choiceQuery, WHOLE_BOARD } from '../../../../src/lib/evidence/watch/choice.ts';
import { falseAlarms } from '../../../../src/lib/evidence/watch/false-alarms.ts';
import { pictureOf } from '../../../../src/lib/evidence/watch/picture.ts';
import { publish } from '../../../../src/lib/evidence/watch/publish.ts';
import { watch } from '../../../../src/lib/evidence/watch/watching.ts';
import { watcher } from '../../../../src/lib/evidence/watch/watcher.ts';
import { quiet, series } from './made.ts';

const dataset = {
  id: 'made-up',
  title: 'Constructed series',
  publisher: 'Office of Trial Figures',
  via: null,
  licence: 'CC BY 4.0',
  released: null,
  nature: 'counted' as const,
};
const level = Array.from({ length: 73 }, (_, t) => 9 + ((t * 5) % 7) - 3 - (t === 40 ? 6 : 0));
const district = series('district', [...level, 8, 9, 60], {
  areaName: '=Harbour, north',
  small: true,
  provisional: 24_300,
});
const watching = watcher([...quiet(30, 3), district, series('short', [4, 5])]);
const chances = falseAlarms(watching.series.slice(0, 10), 30, 1);
const file = publish(watching, buildBoard(watching), [{ id: 'made-up', name: 'Made up', dataset }], chances);
const alarm = file.board.alarms.find(({ id }) => id === 'district');

describe('a published board', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('says size and time of an alarm in plain numbers, and never what will be', () => {
    expect(alarm?.size).toMatch(/^60 recorded in September 2025; .* expected/);
    expect(alarm?.since).toBe('new this month');
    expect(JSON.stringify(file.details)).not.toMatch(/\bwill\b|forecast|predict/i);
  });

  it('tells what to check first', () => {
    expect(file.details['district']?.checks.join(' ')).toContain('one event');
  });

  it('shows no count from 1 to 4 below a municipality', () => {
    const values = file.traces['district']?.values ?? [];
    expect(values).toHaveLength(48);
    expect(values.filter((value) => value !== null && value > 0 && value < 5)).toEqual([]);
    expect(values[12]).toBeNull();
    expect(file.traces['district']?.withheld).toEqual([12]);
  });

  it('states false alarms a year as series, times chance a month, times twelve', () => {
    for (const { judged, rate, aYear } of file.board.methods)
      expect(aYear).toBeCloseTo(judged * rate * 12, 9);
  });

  it('says as of when, from when on numbers are not settled, and what is not watched', () => {
    expect(file.board.sources[0]).toMatchObject({ month: 'September 2025', provisional: 'January 2025' });
    expect(file.board.unwatched).toMatchObject([{ count: 1, examples: ['Place short: Theft'] }]);
  });

  it('draws each method that judged, as a control chart with its limit', () => {
    const trace = file.traces['district'];
    if (!alarm || !trace) throw new Error('no alarm to draw');
    for (const method of ['c1', 'ewma', 'farrington'] as const) {
      const figure = pictureOf({
        alarm,
        trace,
        subject: 'thefts',
        method,
        source: dataset,
        rate: 0.01,
        link: '',
      });
      expect(figure?.marks.kind, method).toBe('control');
      expect(figure?.sentence, method).toContain('by chance although nothing changed');
    }
  });

  it('gives every alarm as CSV that no spreadsheet runs', () => {
    const lines = alarmsCsv(file.board).trimEnd().split('\r\n');
    expect(lines).toHaveLength(file.board.alarms.length + 1);
    expect(lines.find((line) => line.includes('Harbour'))).toContain(`"'=Harbour, north"`);
  });
});

describe('the link of the board', () => {
  it('holds the choice', () => {
    const choice = { ...WHOLE_BOARD, area: 'area-1', method: 'c1' as const, back: 2, open: 'a/b' };
    expect(choiceOf(new URLSearchParams(choiceQuery(choice)), 6)).toEqual(choice);
    expect(choiceQuery(WHOLE_BOARD)).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(choiceOf(new URLSearchParams('method=guess&back=99'), 6)).toEqual(WHOLE_BOARD);
  });
});

describe('series named in another language', () => {
  it('are on the same board, without being judged or simulated anew', () => {
    const own = [...quiet(30, 3), district];
    const earlier = watch(own);
    const before = buildBoard(earlier.watcher);
    const judged = [...earlier.watcher.judgements.values()].map(({ size }) => size);
    const named = watch(
      own.map((one) => ({ ...one, areaName: 'Порт' })),
      earlier,
    );
    const after = buildBoard(named.watcher);
    expect(named.chances).toBe(earlier.chances);
    expect([...named.watcher.judgements.values()].map(({ size }) => size)).toEqual(judged);
    expect(after.alarms.map(({ p, q, verdicts }) => ({ p, q, verdicts }))).toEqual(
      before.alarms.map(({ p, q, verdicts }) => ({ p, q, verdicts })),
    );
    expect(after.alarms.length).toBeGreaterThan(0);
    expect(after.alarms.every(({ ready }) => ready.series.areaName === 'Порт')).toBe(true);
  });
});

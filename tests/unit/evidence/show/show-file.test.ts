import { describe, expect, it } from 'vitest';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { readShow, writeShow } from '../../../../src/lib/evidence/show/show-file.ts';
import { showEvent, type ShowEvent } from '../../../../src/lib/evidence/show/show-event.ts';
import { replay } from '../../../../src/lib/evidence/show/show.ts';

const KYOTO = kyoto('en');

const events: ShowEvent[] = [
  { kind: 'join', name: 'Moderator', role: 'moderator' },
  { kind: 'start' },
  { kind: 'go', slide: 'opening-title' },
  { kind: 'question', id: 'q1', text: '<script>alert(1)</script> and why?' },
].map((what, seq) => showEvent.parse({ seq, at: 1000 * seq, by: 'console-1', ...what }));
const text = writeShow(KYOTO, events);

const refusalOf = (file: string) => {
  const read = readShow(file);
  return 'refused' in read ? read.refused : null;
};

describe('the file of a show', () => {
  it('replays to the state of the show that it was written from', () => {
    const read = readShow(text);
    if ('refused' in read) throw new Error(read.refused);
    expect(replay(read.events, read.deck)).toEqual(replay(events, KYOTO));
    expect(writeShow(read.deck, read.events)).toBe(text);
  });

  it('is refused in plain words when it is no log, cut short, of a later version, or has a gap', () => {
    expect(refusalOf('{"format":"koban-deck"}')).toBe('This file is not the log of a show.');
    expect(refusalOf(text.slice(0, -40))).toBe('This file is not whole, or no log at all.');
    expect(refusalOf(text.replace('"version": 2', '"version": 9'))).toMatch(/later version/);
    const gap = JSON.parse(text) as { events: unknown[] };
    gap.events.splice(1, 1);
    expect(refusalOf(JSON.stringify(gap))).toBe('Events are missing in this log, before number 2.');
    expect(refusalOf(text.replace('"start"', '"format-disk"'))).toMatch(
      /^This log has a fault at events › 1/,
    );
  });
});

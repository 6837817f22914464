import { afterEach, describe, expect, it } from 'vitest';
import { windowName } from '../../../../src/lib/app/show/window-name.ts';
import { faultOf, StageFault } from '../../../../src/lib/app/stage/stage-fault.ts';
import { showEvent, type Happening } from '../../../../src/lib/evidence/show/show-event.ts';
import { replay } from '../../../../src/lib/evidence/show/show.ts';
import { writeShow } from '../../../../src/lib/evidence/show/show-file.ts';
import { askLanguage, LANGUAGES, type Language } from '../../../../src/lib/i18n/language.ts';
import * as m from '../../../../src/lib/i18n/messages/stage.js';
import { Failure } from '../../../../src/lib/store/failure.ts';
import { DECK } from './trial.ts';

afterEach(() => askLanguage(() => 'en'));

/** What a stage and a console of one language write into the log when nobody types anything. */
function written(language: Language): string {
  askLanguage(() => language);
  const what = JSON.stringify({ kind: 'slide', slide: 'a1' });
  const faults = [
    new StageFault('card-network', m.fault_card_network({ card: 'x' }), m.help_card_network()),
    new StageFault('check', m.fault_check({ finding: m.pre_source() }), '', { check: 'source' }),
    new Failure('memory', m.fault_of({ fault: 'memory' }), m.help_again()),
    new Error(m.pre_empty()),
  ];
  const happenings: [string, Happening][] = [
    ['stage-1', { kind: 'join', name: null, role: 'operator', seat: 'stage' }],
    ['console-1', { kind: 'join', name: null, role: 'moderator' }],
    ['console-1', { kind: 'blank', on: true }],
    ['stage-1', { kind: 'go', slide: 'a1' }],
    ...faults.map((cause): [string, Happening] => ['stage-1', { kind: 'failed', what, ...faultOf(cause) }]),
  ];
  const log = happenings.map(([by, own], seq) => showEvent.parse({ seq, at: seq, by, ...own }));
  const show = replay(log, DECK);
  expect(show.failed.map(({ fault, check }) => [fault, check])).toEqual([
    ['card-network', null],
    ['check', 'source'],
    ['memory', null],
    ['other', null],
  ]);
  return writeShow(DECK, log) + JSON.stringify(show);
}

describe('the log of a show', () => {
  it('is the same in whatever languages its windows speak: names of faults and seats, no words', () => {
    const english = written('en');
    for (const language of LANGUAGES) expect(written(language), language).toBe(english);
    expect(english).toMatch(/^[\x00-\x7f]*$/);
  });

  it('keeps what somebody typed, and each window says the rest in its own language', () => {
    const own = { id: 'console-1', role: 'moderator', seat: null } as const;
    askLanguage(() => 'fr');
    expect(windowName({ ...own, name: null })).toBe('Modérateur');
    expect(windowName({ ...own, name: null, seat: 'stage' })).toBe('Écran de la salle');
    expect(windowName({ ...own, name: 'Aya' })).toBe('Aya');
    askLanguage(() => 'en');
    expect(windowName({ ...own, name: null })).toBe('Moderator');
    expect(windowName({ ...own, name: null, seat: 'foyer' })).toBe('Foyer');
  });

  it('of an older form, with the words of its stage, is still read', () => {
    const old = {
      seq: 0,
      at: 0,
      by: 'stage-1',
      kind: 'failed',
      what: '{}',
      why: 'It is gone.',
      help: 'Go on.',
    };
    const { failed } = replay([showEvent.parse(old)], DECK);
    expect(failed).toEqual([
      { what: '{}', fault: null, check: null, why: 'It is gone.', help: 'Go on.', at: 0 },
    ]);
  });
});

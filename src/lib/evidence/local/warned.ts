import type { Figure } from '../../figures/figure.ts';
import type { PublishedBoard } from '../watch/published.ts';
import type { Language } from '../../i18n/language.ts';
import type { LocalAnswer } from './local-claim.ts';
import { localWords } from './speak.ts';

/**
 * What the early warning board says as a whole, and what speaks against making much of it: the false alarms to be
 * expected, and how few alarms remain after looking at so many series.
 *
 * @param pictured the chart of the board's first alarm
 */
export function warned(board: PublishedBoard, pictured: Figure, language: Language): LocalAnswer {
  const words = localWords(language);
  const survive = board.alarms.filter((alarm) => alarm.survives).length;
  const busiest = board.methods.reduce((most, one) => (one.aYear > most.aYear ? one : most));
  const quietest = board.methods.reduce((least, one) => (one.aYear < least.aYear ? one : least));
  const sources = board.sources.filter(({ watched }) => watched > 0);
  const numbers = {
    survive,
    alarms: board.alarms.length,
    watched: board.watched,
    places: sources.length,
    falseShare: board.falseShare,
  };
  const years = sources.map(({ period }) => Number(period.slice(0, 4)));
  return {
    claim: words.warned.claim(numbers),
    say: words.warned.say(numbers),
    figure: pictured,
    grounds: {
      natures: ['counted'],
      recorded: true,
      draw: survive === 0,
      year: Math.max(...years),
      broken: 0,
    },
    counter: {
      arguments: [
        {
          kind: 'no-change',
          sentence: words.warned.falseAlarms(quietest.aYear, busiest.aYear),
          view: null,
          q: null,
        },
        { kind: 'years', sentence: words.warned.months(sources), view: null, q: null },
        ...(board.alarms.length > survive
          ? [
              {
                kind: 'no-change' as const,
                sentence: words.warned.dropped(board.alarms.length - survive, board.alarms.length),
                view: null,
                q: null,
              },
            ]
          : []),
      ],
      looked: board.watched,
      falseDiscoveryRate: board.falseShare,
    },
  };
}

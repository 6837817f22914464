import { formatNumber } from '../../../src/lib/i18n/format.ts';
import type { Movement } from '../../../src/lib/i18n/phrases.ts';
import { claimPhrasesIn, phrasesIn } from '../../../src/lib/i18n/speak.ts';
import { NOUNS, type Other } from './nouns.ts';

/** Numbers and choices that a sentence is made of. */
export interface Given {
  up: number;
  down: number;
  unclear: number;
  yes: boolean;
  countries: boolean;
  solid: boolean;
  side: 1 | 0 | -1;
}

/** A sentence, and the texts handed in that must be found in it. */
export interface Said {
  name: string;
  text: string;
  holds: string[];
}

const FLAGS = ['missing', 'suppressed', 'not-applicable', 'not-collected', 'implausible', 'estimated'];
const MORE_FLAGS = ['modelled', 'projected', 'provisional', 'adjusted', 'small-sample', 'mode-change'];

/** Every sentence about figures and claims in a language, from the same numbers. */
export function everySentence(language: Other, given: Given): Said[] {
  const { up, down, unclear, yes, countries, solid, side } = given;
  const [subject, other, place, second, first, last] = NOUNS[language];
  const phrases = phrasesIn(language);
  const { evidence, caveat, empty } = phrases;
  const claims = claimPhrasesIn(language);
  const total = up + down + unclear;
  const n = (count: number) => formatNumber(count, 0, language);
  const years = { from: '2001', to: '2019' };
  const crowd = { count: Math.max(total, 1), countries, solid };
  const tally = { up, down, unclear };
  const at = { value: n(7), interval: phrases.interval(0.95, n(6), n(8)), when: '2019' };
  const movements: Movement[] = [
    { kind: 'percent', up: yes, amount: n(25) },
    { kind: 'times', amount: n(4) },
    { kind: 'points', up: yes, amount: n(13), percentage: yes },
    { kind: 'levels', up: yes, from: n(13), to: n(17) },
    { kind: 'none', at: n(13) },
    { kind: 'unclear' },
  ];
  const amounts = [[n(25)], [n(4)], [n(13)], [n(13), n(17)], [n(13)], []];
  const found: Said[] = [];
  const add = (name: string, text: string, ...holds: string[]) => found.push({ name, text, holds });
  // A count of none is not said where it is the first word of nothing.
  const counts = [up, down, unclear].filter((count) => count > 0).map(n);
  const several = counts.length > 1 ? counts : [];

  movements.forEach((movement, index) => {
    const own = amounts[index] ?? [];
    add(
      'changeOne',
      phrases.changeOne({ subject, place, movement, ...years }),
      place,
      '2001',
      '2019',
      ...own,
    );
    const moves = [
      { place, movement, ...years },
      { place: second, movement: movements[(index + 1) % movements.length] ?? movement, ...years },
    ] as const;
    for (const span of [years, null])
      add('changeTwo', phrases.changeTwo({ subject, moves: [...moves], span }), place, second, ...own);
    add('biggest', phrases.biggest({ place, movement }), place, ...own);
  });
  if (total > 0) {
    for (const span of [years, null])
      add('changeMany', phrases.changeMany({ subject, tally, crowd, span }), ...several);
    add('others', phrases.others(tally), ...several);
    const verdicts = { above: up, below: down, unclear };
    const forest = { subject, reference: claims.half, things: claims.country, verdicts };
    add('forest.title', evidence.forest.title(forest), claims.half, ...several);
    const answers = evidence.likert.answers([first, last]);
    const likert = { subject: other, answers, things: claims.region, majority: up, minority: down, unclear };
    add('likert.title', evidence.likert.title(likert), first, last, ...several);
    const outside = { subject, things: claims.region, count: total };
    add('funnel.title', evidence.funnel.title({ ...outside, above: up, below: down }), n(total));
    add('control.title', evidence.control.title({ ...outside, high: up, low: down }), n(total));
  }
  add(
    'course',
    phrases.course({ place, start: at, end: { ...at, interval: null } }),
    place,
    n(6),
    n(7),
    n(8),
  );
  add('level', phrases.level({ subject, place, at }), place, n(7), '2019');
  for (const relation of ['higher', 'unclear', 'same'] as const)
    add('pair', phrases.pair({ subject, higher: place, high: at, lower: second, low: at, relation }), second);
  add('highest', phrases.highest({ subject, place, at, crowd }), place, n(7), n(crowd.count));
  for (const count of [crowd.count, 2, 5]) {
    const shared = { subject, places: [place, second], count, value: n(7), crowd };
    add('sharedHighest', phrases.sharedHighest(shared), n(7), n(crowd.count));
  }
  for (const count of [1, 4]) {
    const unclearHighest = { subject, place, other: second, count, crowd };
    add('unclearHighest', phrases.unclearHighest(unclearHighest), place, n(crowd.count));
  }
  const position = { subject, place, above: up, below: down, crowd, clearly: yes };
  add('position', phrases.position(position), n(up), n(down), n(crowd.count));
  add('sure', phrases.sure({ place, at }), place);
  add('lowest', phrases.lowest({ place, at }), place);
  add('middle', phrases.middle({ value: n(7), crowd }), n(7), n(crowd.count));
  const groups = { subject, place, top: first, high: at, bottom: last, low: at };
  add('groupsOfOne', phrases.groupsOfOne({ ...groups, clear: yes }), place, '2019');
  add('groupsOfMany', phrases.groupsOfMany({ subject, top: first, times: up, crowd, clearly: yes }), n(up));
  for (const direction of ['same', 'opposite', 'unclear'] as const)
    add('relation', phrases.relation({ x: subject, y: other, direction, crowd }), subject, other);
  add('correlation', phrases.correlation({ rho: n(7), interval: at.interval }), n(7), n(8));
  add('noComparison', phrases.noComparison({ subject, crowd }), n(crowd.count));
  add('subtitle', phrases.subtitle({ measures: [subject, other], places: place, period: '2019' }), other);
  add(
    'summary',
    phrases.summary({ form: phrases.form.map, subtitle: subject, title: place, numbers: 40 }),
    n(40),
  );
  add('latest', phrases.latest('2001–2019'), '2001', '2019');
  for (const flag of [...FLAGS, ...MORE_FLAGS]) add(flag, caveat.flagged({ flag, count: up }), n(up));
  add('break', caveat.break({ place, year: '2001', what: other }), place, '2001', other);
  add('fewCases', caveat.fewCases(up), n(up));
  add('single', caveat.single([place, second]), second);
  add('nearestYears', caveat.nearestYears({ places: [place], ...years }), place, '2001', '2019');
  add('leftOut', caveat.leftOut({ places: [place], ...years }), place, '2001');
  add('clipped', caveat.clipped({ asked: '1990–2001', shown: '2001–2019' }), '1990', '2019');
  for (const text of [caveat.computedInterval, caveat.overlap, caveat.smallBase, caveat.notCause])
    add('caveat', text);
  add('noInterval', caveat.noInterval('counted'));
  for (const covered of ['2001–2019', null]) {
    const none = [
      empty.noRows({ places: place, asked: '1990', covered }),
      empty.noEnds({ places: place, asked: '1990', covered }),
    ];
    for (const { reason, help } of none) {
      add('empty', reason, place);
      add('help', help);
    }
  }
  add('allMissing', empty.allMissing({ places: place, asked: '1990', flags: FLAGS }).reason, place, '1990');
  add('noGroup', empty.noGroup({ group: first, groups: [last] }).reason, first);
  add('noPairs', empty.noPairs({ x: subject, y: other, asked: '1990' }).reason, other);

  const tallied = { subject, up, down, unclear, count: total, side };
  for (const { claim, say } of [
    claims.change({ ...tallied, ...years, middle: claims.points(n(7)) }),
    claims.groups({ ...tallied, first, second: last, middle: n(7), span: '2019' }),
  ]) {
    add('claim', claim);
    add('say', say, n(up), n(down), n(7));
  }
  for (const threshold of [n(50), null]) {
    const level = {
      above: up,
      below: down,
      threshold,
      middle: n(7),
      low: n(6),
      high: n(8),
      span: '2001–2019',
    };
    const { claim, say } = claims.level({ ...tallied, ...level });
    add('level claim', claim, ...(threshold === null ? [n(7)] : [threshold]));
    add('level say', say, n(total), n(7), n(6), n(8), '2019');
  }
  for (const rho of [n(7), null]) {
    const { claim, say } = claims.pair({
      x: subject,
      y: other,
      side,
      crowd,
      rho,
      low: n(6),
      high: n(8),
      span: '2019',
    });
    add('pair claim', claim, subject, other);
    add('pair say', say, n(crowd.count), ...(rho === null ? [] : [rho]));
  }
  const asked = { subject, count: total };
  add('guess', claims.guess.change({ ...asked, ...years }), n(total), '2001');
  add('guess', claims.guess.level({ ...asked, threshold: n(50) }), n(total), n(50));
  add('guess', claims.guess.groups({ ...asked, first, second: last }), n(total), first, last);
  add('guess', claims.guess.trend({ subject, place, ...years, value: n(7) }), n(7), '2001', '2019');
  add('share', claims.share.change({ subject, up: yes }), subject);
  add('none', claims.none({ broken: up }), ...(up > 0 ? [n(up)] : []));

  const alarms = { expected: n(3), count: total, seen: up, things: claims.region };
  add('falseAlarms', evidence.control.falseAlarms(alarms), n(3), n(up), n(total));
  const latest = {
    when: '2019',
    value: n(7),
    averaged: yes,
    centre: n(6),
    usual: evidence.control.usual({ lower: n(4), upper: n(9) }),
  };
  add('latest value', evidence.control.latest(latest), '2019', n(7), n(6), n(4), n(9));
  add('outside', evidence.funnel.outside({ names: [place, second], more: 4, high: yes }), place);
  add('chance', evidence.funnel.chance({ count: total, seen: up, expected: n(3), level: 95 }), n(up), n(3));
  const remark = { zone: evidence.funnel.zone.low, low95: n(4), high95: n(5), low998: n(6), high998: n(7) };
  add('remark', evidence.funnel.remark(remark), n(4), n(5), n(6), n(7));
  for (const direction of ['higher', 'lower', 'unclear'] as const)
    for (const of of ['last', 'mean', 'step'] as const) {
      const event = {
        subject,
        place,
        what: other,
        amount: n(13),
        direction,
        of,
        when: '2019',
        basis: yes ? 'trend' : 'comparison',
      } as const;
      add(
        'beforeAfter',
        evidence.beforeAfter.title(event),
        place,
        other,
        ...(direction === 'unclear' ? [] : [n(13)]),
      );
    }
  add('short', evidence.beforeAfter.short(up), n(up));
  add(
    'lorenz',
    evidence.lorenz.title({ events: first, places: last, share: n(5), area: place, chance: n(30) }),
    place,
    n(5),
    n(30),
  );
  return found;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brief, Item } from '../../../src/lib/evidence/brief/brief.ts';
import { arrange } from '../../../src/lib/evidence/brief/arrange.ts';
import { countryBrief } from '../../../src/lib/evidence/brief/country-brief.ts';
import type { BriefData } from '../../../src/lib/evidence/brief/data.ts';
import { LINE_MEASURES, LINES, measureOfLine } from '../../../src/lib/evidence/brief/lines.ts';
import { packBrief, unpackBrief } from '../../../src/lib/evidence/brief/pack.ts';
import { placeValues } from '../../../src/lib/evidence/brief/place-values.ts';
import { withPeers } from '../../../src/lib/evidence/brief/with-peers.ts';
import { THEMES } from '../../../src/lib/catalogue/theme.ts';
import { readBriefData } from '../../../src/lib/server/briefs.ts';
import { seriesQuery } from '../../../src/lib/store/queries/series.ts';
import { committedCatalogue } from '../data/committed.ts';
import { openRealData, type RealData } from '../evidence/real-data.ts';

const catalogue = committedCatalogue();
let real: RealData;
let data: BriefData;
let briefs: Brief[];

beforeAll(async () => {
  real = await openRealData();
  data = await readBriefData(real.engine, catalogue, [{ id: 'london', name: 'London', country: 'GBR' }]);
  briefs = catalogue.areas.map(({ id }) => countryBrief(id, data));
}, 180_000);
afterAll(() => real.close());

const itemsOf = (brief: Brief): Item[] => brief.sections.flatMap(({ items }) => items);
const briefOf = (place: string): Brief => {
  const found = briefs.find((brief) => brief.place === place);
  if (!found) throw new Error(`no brief of ${place}`);
  return found;
};

/** Words that say that one thing makes another. */
const CAUSAL =
  /\b(because|caus(e|es|ed|ing)|due to|thanks to|(leads?|led) to|results? in|as a result|therefore|driven by|owing to|impact of|effect of)\b/i;

const spoken = (brief: Brief): string[] => [
  ...itemsOf(brief).flatMap(({ change, standings, against }) => [
    'withheld' in change ? '' : change.sentence,
    ...standings.map((one) => ('withheld' in one ? one.withheld : one.sentence)),
    ...against,
  ]),
  ...[...brief.strongest, ...brief.challenged].flatMap(({ sentence, because }) => [sentence, because]),
  ...brief.say.map(({ text }) => text),
  ...brief.doNotSay.flatMap(({ claim, reason }) => [claim, reason]),
  'withheld' in brief.trust ? brief.trust.withheld : brief.trust.sentence,
  brief.notice ?? '',
  brief.peers.how,
];

describe('the briefs of all places', () => {
  it('are there for every area of the catalogue and have all ten questions', () => {
    expect(briefs.length).toBe(catalogue.areas.length);
    for (const brief of briefs) {
      expect(brief.sections.map(({ theme }) => theme)).toEqual(THEMES.map(({ id }) => id));
    }
  });

  it('hold no number that is none and no text that tells of one', () => {
    for (const brief of briefs) {
      const text = JSON.stringify(brief, (_, value: unknown) => {
        if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${brief.place}: ${value}`);
        return value;
      });
      expect(text, brief.place).not.toMatch(/undefined|\bNaN\b|\[object|Infinity/);
    }
  });

  it('have no empty part without its reason', () => {
    for (const brief of briefs) {
      for (const { items, empty, theme } of brief.sections) {
        expect(items.length > 0, `${brief.place} ${theme}`).toBe(empty === null);
      }
      for (const { change, standings, graded, latest } of itemsOf(brief)) {
        expect('withheld' in change ? change.withheld : change.sentence).not.toBe('');
        for (const one of standings) expect('withheld' in one ? one.withheld : one.sentence).not.toBe('');
        expect(graded.reasons.length).toBeGreaterThan(0);
        expect(latest.year).toBeGreaterThan(1900);
      }
      for (const kind of ['strongest', 'challenged'] as const) {
        expect(brief[kind].length < 3, brief.place).toBe(brief.fewer[kind] !== null);
      }
      if (itemsOf(brief).length < 12) expect(brief.notice, brief.place).not.toBeNull();
    }
  });

  it('say nowhere that one thing makes another', () => {
    for (const brief of briefs) for (const text of spoken(brief)) expect(text).not.toMatch(CAUSAL);
  });

  it('keep ranks within bounds', () => {
    for (const brief of briefs) {
      for (const { standings } of itemsOf(brief)) {
        for (const one of standings) {
          if ('withheld' in one) continue;
          expect(one.best).toBeGreaterThanOrEqual(1);
          expect(one.worst).toBeGreaterThanOrEqual(one.best);
          expect(one.of).toBeGreaterThanOrEqual(one.worst);
        }
      }
    }
  });

  it('put each value inside of its interval, and each change eight to twelve years apart without a break', () => {
    for (const brief of briefs) {
      for (const { latest, change, indicator } of itemsOf(brief)) {
        if (latest.low !== null) expect(latest.low).toBeLessThanOrEqual(latest.value);
        if (latest.high !== null) expect(latest.value).toBeLessThanOrEqual(latest.high);
        if ('withheld' in change) continue;
        expect([8, 9, 10, 11, 12]).toContain(change.to.year - change.from.year);
        const cut = data.topics
          .get(indicator)
          ?.indicator.breaks.some(
            ({ year, areas }) =>
              change.from.year < year && year <= change.to.year && (areas?.includes(brief.place) ?? true),
          );
        expect(cut, `${brief.place} ${indicator}`).toBe(false);
      }
    }
  });

  it('point only to items that they hold', () => {
    for (const brief of briefs) {
      const ids = new Set(itemsOf(brief).map(({ id }) => id));
      const pointed = [
        ...[...brief.strongest, ...brief.challenged, ...brief.say].map(({ item }) => item),
        ...brief.doNotSay.flatMap(({ item }) => item ?? []),
        ...brief.questions.flatMap(({ items }) => items),
        ...('withheld' in brief.trust ? [] : brief.trust.items),
      ];
      for (const id of pointed) expect(ids.has(id), `${brief.place} ${id}`).toBe(true);
      expect(ids.size).toBe(itemsOf(brief).length);
    }
  });
});

describe('the numbers of a brief', () => {
  it.each(['JPN', 'BRA', 'JAM', 'NGA', 'SWE', 'TUV', 'GBR-NIR', 'M49-002'])(
    'of %s are those that the series of each measure gives when it is asked alone',
    async (area) => {
      for (const { indicator, group, latest, change, series } of itemsOf(briefOf(area))) {
        const rows = await real.engine.run(seriesQuery, {
          indicator,
          areas: [area],
          from: 1300,
          to: 2100,
          groups: [group],
        });
        const known = rows.filter(({ value, flag }) => value !== null && flag !== 'projected');
        const last = known.at(-1);
        expect([latest.value, latest.period, latest.year], indicator).toEqual([
          last?.value,
          last?.period,
          last?.year,
        ]);
        if (last?.low !== null) expect(latest.low).toBe(last?.low);
        for (const { year, period, value } of series.points)
          expect(known.some((row) => row.year === year && row.period === period && row.value === value)).toBe(
            true,
          );
        if ('withheld' in change) continue;
        expect(change.to.value).toBe(last?.value);
        expect(
          known.some((row) => row.period === change.from.period && row.value === change.from.value),
        ).toBe(true);
        expect(change.difference).toBeCloseTo(change.to.value - change.from.value, 12);
      }
    },
  );

  it('of a seeded tenth of all places are those of the tidy files', async () => {
    for (const brief of briefs.filter((_, index) => index % 10 === 7)) {
      for (const { indicator, group, latest } of itemsOf(brief)) {
        const { value } = await real.one(
          `SELECT max(value) AS value FROM tidy WHERE indicator = '${indicator}' AND area = '${brief.place}'
            AND grp = '${group}' AND period = '${latest.period}' AND year = ${latest.year}`,
        );
        expect(latest.value, `${brief.place} ${indicator}`).toBe(value);
      }
    }
  });
});

describe('bad input', () => {
  it('of a place without data is a short brief that says so', () => {
    const { notice, say, strongest, years } = briefOf('ATA');
    expect(notice).toMatch(/no value/);
    expect([say, strongest, years]).toEqual([[], [], null]);
  });

  it('of a former state is said to be one, and misses no goals younger than itself', () => {
    for (const brief of briefs.filter(({ kind }) => kind === 'former')) {
      expect(brief.notice).toMatch(/no longer exists/);
      expect(brief.gaps).toEqual([]);
    }
  });

  it('of an unknown place is an error', () =>
    expect(() => countryBrief('XXX', data)).toThrow(/no place "XXX"/));
});

describe('what a page does to a brief', () => {
  it('gives back what was packed, and makes it a third lighter', () => {
    for (const id of ['JPN', 'TUV', 'ATA']) {
      const brief = briefOf(id);
      const packed = packBrief(brief);
      const back = unpackBrief(packed);
      expect({ ...back, sections: [] }).toEqual({ ...brief, sections: [] });
      expect(itemsOf(back).map(({ standings }) => standings)).toEqual(
        itemsOf(brief).map(({ standings }) => standings),
      );
      expect(itemsOf(back).map(({ latest }) => latest)).toEqual(itemsOf(brief).map(({ latest }) => latest));
      if (id === 'JPN')
        expect(JSON.stringify(packed).length / JSON.stringify(brief).length).toBeLessThan(0.67);
    }
  });

  it('sets the same peers beside a place as the build does, with the same ranks', () => {
    const brief = briefOf('JAM');
    const peers = brief.peers.areas.map(({ id, name }) => ({ id, name, values: placeValues(id, data) }));
    const again = withPeers(brief, peers);
    const ranks = (one: Brief) =>
      itemsOf(one).map(({ standings }) => {
        const found = standings.find(({ among }) => among === 'peers');
        return found && 'best' in found ? [found.best, found.worst, found.of] : found;
      });
    expect(ranks(again)).toEqual(ranks(brief));
  });

  it('orders and narrows for a reader without changing a number', () => {
    const brief = briefOf('BRA');
    const arranged = arrange(brief, { audience: 'police', themes: ['violence', 'trust'] });
    expect(arranged.sections.map(({ theme }) => theme)).toEqual(['trust', 'violence']);
    for (const item of itemsOf(arranged)) expect(itemsOf(brief)).toContain(item);
    expect(arrange(brief, { audience: null, themes: null })).toBe(brief);
  });
});

it('names each measure once, under a question that the catalogue gives it', () => {
  const keys = LINE_MEASURES.map(({ indicator, group }) => `${indicator} ${group}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { id } of THEMES) {
    for (const { indicator } of LINES[id].flatMap((line) => line.map(measureOfLine))) {
      expect(data.topics.get(indicator)?.indicator.themes, indicator).toContain(id);
      expect(data.topics.get(indicator)?.indicator.interval?.level ?? 0.95).toBe(0.95);
    }
  }
});

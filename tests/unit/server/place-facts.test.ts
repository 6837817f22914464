import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueIn, targetsIn, type Say } from '../../../src/lib/catalogue/in-language.ts';
import type { Brief } from '../../../src/lib/evidence/brief/brief.ts';
import { compare } from '../../../src/lib/evidence/brief/compare.ts';
import { pairTexts } from '../../../src/lib/evidence/brief/compare-sentence.ts';
import { countryBrief } from '../../../src/lib/evidence/brief/country-brief.ts';
import type { BriefData } from '../../../src/lib/evidence/brief/data.ts';
import { dataOfPlace, placeFacts, type PlaceFacts } from '../../../src/lib/evidence/brief/place-facts.ts';
import { placeValues } from '../../../src/lib/evidence/brief/place-values.ts';
import { askLanguage, LANGUAGES, type Language } from '../../../src/lib/i18n/language.ts';
import { readBriefData } from '../../../src/lib/server/briefs.ts';
import { builtSay } from '../../../src/lib/server/words.ts';
import targets from '../../../data/sdg-targets.json';
import { committedCatalogue } from '../data/committed.ts';
import { openRealData, type RealData } from '../evidence/real-data.ts';

const catalogue = committedCatalogue();
const localities = [{ id: 'london', name: 'London', country: 'GBR' }];
let real: RealData;
let data: BriefData;

beforeAll(async () => {
  real = await openRealData();
  data = await readBriefData(real.engine, catalogue, localities);
}, 180_000);
afterAll(() => real.close());

/** As they come over the wire. */
const sent = (id: string): PlaceFacts => JSON.parse(JSON.stringify(placeFacts(id, data))) as PlaceFacts;

const wordsOf = (language: Language) => {
  const say: Say = language === 'en' ? (_, text) => text : builtSay(language);
  return {
    catalogue: catalogueIn(catalogue, say),
    official: targetsIn(targets, say).flatMap(({ indicators }) => indicators),
    localities,
  };
};

/** Everything that a reader is told in whole sentences. */
const prose = (brief: Brief): string[] => [
  brief.notice ?? '',
  brief.peers.how,
  ...Object.values(brief.fewer).map((text) => text ?? ''),
  ...[...brief.strongest, ...brief.challenged].flatMap(({ sentence, because }) => [sentence, because]),
  ...brief.questions.map(({ answer }) => answer),
  ...brief.say.map(({ text }) => text),
  ...brief.doNotSay.flatMap(({ claim, reason }) => [claim, reason]),
  ...brief.gaps.map(({ sentence }) => sentence),
  'withheld' in brief.trust ? brief.trust.withheld : brief.trust.sentence,
  ...brief.sections.flatMap(({ items, empty }) => [
    empty ?? '',
    ...items.flatMap(({ change, standings, against }) => [
      'withheld' in change ? change.withheld : change.sentence,
      ...standings.map((one) => ('withheld' in one ? one.withheld : one.sentence)),
      ...against,
    ]),
  ]),
];

describe('what a page fetches of a place', () => {
  it('gives the very brief, and the very values, that are built, for a fifth of all places', () => {
    for (const { id } of catalogue.areas.filter((_, at) => at % 5 === 0)) {
      const own = dataOfPlace(sent(id), { catalogue, official: data.official, localities });
      expect(countryBrief(id, own), id).toEqual(countryBrief(id, data));
      expect(placeValues(id, own), id).toEqual(placeValues(id, data));
    }
  }, 240_000);

  it('holds no word of a language but what a publisher put into a row', () => {
    const { texts, ...rest } = sent('BRA');
    const notes = data.rows('homicide-rate', 'total', 'BRA').map(({ source }) => source);
    expect(notes.filter((note) => note !== '').every((note) => texts.includes(note))).toBe(true);
    const words = JSON.stringify(rest.rows).match(/[a-z]{3,} [a-z]{2,} /g) ?? [];
    expect(words).toEqual([]);
  });
});

describe('the brief of a place in another language', () => {
  const others = LANGUAGES.filter((one) => one !== 'en');
  const PLACES = ['BRA', 'JPN', 'JAM', 'NGA', 'SWE', 'TUV', 'GRL', 'YUG', '002'];
  const made = (id: string, language: Language): Brief => {
    askLanguage(() => language);
    try {
      return countryBrief(id, dataOfPlace(sent(id), wordsOf(language)));
    } finally {
      askLanguage(() => 'en');
    }
  };
  const ids = PLACES.filter((id) => catalogue.areas.some((area) => area.id === id));

  it.each(others)('has the same numbers, choices and lines in %s', (language) => {
    for (const id of ids) {
      const english = countryBrief(id, data);
      const own = made(id, language);
      const numbers = (brief: Brief) =>
        brief.sections.map(({ items }) =>
          items.map((item) => ({
            ...{ id: item.id, latest: item.latest, grade: item.graded.grade, points: item.series.points },
            change: 'withheld' in item.change ? null : { ...item.change, sentence: '' },
            ranks: item.standings.map((one) => ('best' in one ? [one.best, one.worst, one.of] : null)),
            ...{ looked: item.looked, against: item.against.length, caveats: item.caveats.length },
          })),
        );
      expect(numbers(own), id).toEqual(numbers(english));
      expect(own.strongest.map(({ item }) => item)).toEqual(english.strongest.map(({ item }) => item));
      expect(own.challenged.map(({ item }) => item)).toEqual(english.challenged.map(({ item }) => item));
      expect(own.say.map(({ item }) => item)).toEqual(english.say.map(({ item }) => item));
      expect(own.doNotSay.map(({ item }) => item)).toEqual(english.doNotSay.map(({ item }) => item));
      expect(own.gaps.map(({ sdg, since }) => [sdg, since])).toEqual(
        english.gaps.map(({ sdg, since }) => [sdg, since]),
      );
    }
  });

  it.each(others)('says every sentence in %s, whole and not in English', (language) => {
    for (const id of ids) {
      for (const text of prose(made(id, language))) {
        expect(text, `${id} ${language}`).not.toMatch(/\b(undefined|null|NaN)\b|\[object|[{}]/);
        expect(text, `${id} ${language}`).not.toMatch(/\b(the|was|were|has|have|which|higher|lower)\b/);
      }
    }
  });

  it.each(others)('stands beside another in %s as it does in English', (language) => {
    const compared = (spoken: Language) => {
      askLanguage(() => spoken);
      try {
        const besides = ['BRA', 'JPN', 'NGA'].map((id) => {
          const own = dataOfPlace(sent(id), wordsOf(spoken));
          return { brief: countryBrief(id, own), values: placeValues(id, own), within: [] };
        });
        const comparison = compare(besides);
        const names = new Map(comparison.places.map(({ id, name }) => [id, name]));
        const measures = comparison.themes.flatMap((theme) => theme.measures);
        return {
          pairs: measures.map(({ id, pairs }) => [
            id,
            pairs.map((pair) => ('reads' in pair ? pair.reads : pair.unlike)),
          ]),
          texts: [
            comparison.notice,
            ...measures.flatMap(({ item, sentence, pairs }) => [sentence, ...pairTexts(item, pairs, names)]),
            ...comparison.doNotSay.flatMap(({ claim, reason }) => [claim, reason]),
            ...comparison.say.map(({ text }) => text),
          ],
        };
      } finally {
        askLanguage(() => 'en');
      }
    };
    const own = compared(language);
    expect(own.pairs).toEqual(compared('en').pairs);
    for (const text of own.texts)
      expect(text, language).not.toMatch(/\b(undefined|null|NaN|the|was|were|than|higher|lower)\b|[{}]/);
  });
});

import type { ThemeId } from '../../catalogue/theme.ts';
import * as m from '../../i18n/messages/brief.js';
import type { Item } from './brief.ts';
import { besides } from './compare-lines.ts';
import { latestOf, pairOf, type Pair, type Side } from './compare-pair.ts';
import { claimOf, MOST_LINES, sayableOf, warningsOf } from './compare-say.ts';
import { sentenceOf } from './compare-sentence.ts';
import type { Alone, Beside, Cell, Compared, ComparedTheme, Comparison } from './comparison.ts';
import type { Held } from './held.ts';
import { inOne } from './in-one.ts';
import { LINES } from './lines.ts';
import { compareWords as words } from './speech.ts';

/** Fewer places are no comparison; more are not read side by side. */
export const LEAST_PLACES = 2;
export const MOST_PLACES = 4;

const isLocal = ({ brief }: Beside): boolean => brief.kind === 'locality';
const keyOf = ({ indicator, group, source }: Item, local: boolean): string =>
  local ? `${source.id} ${indicator} ${group}` : `${indicator} ${group}`;

/** What a locality holds stands in its brief alone. */
function heldOfItem({ latest, graded, interval }: Item): Held {
  const { year, value, low, high, period } = latest;
  return { rows: [[year, value, low, high, period]], grade: graded.grade, interval };
}

function heldBy(place: Beside): ReadonlyMap<string, Held> {
  if (!isLocal(place)) return new Map(Object.entries(place.values));
  const items = place.brief.sections.flatMap((section) => section.items);
  return new Map(items.map((item) => [keyOf(item, true), heldOfItem(item)]));
}

interface Shown {
  place: Beside;
  item: Item;
}

/** Everything that the measures of one comparison are made from. */
interface Table {
  places: readonly Beside[];
  held: ReadonlyMap<Beside, ReadonlyMap<string, Held>>;
  /** Where each measure stands in a brief. */
  shown: ReadonlyMap<string, readonly Shown[]>;
}

function tableOf(places: readonly Beside[]): Table {
  const shown = new Map<string, Shown[]>();
  for (const place of places) {
    for (const item of place.brief.sections.flatMap((section) => section.items)) {
      const key = keyOf(item, isLocal(place));
      const all = shown.get(key) ?? [];
      shown.set(key, all);
      all.push({ place, item });
    }
  }
  return { places, held: new Map(places.map((place) => [place, heldBy(place)])), shown };
}

function sidesOf(key: string, { places, held }: Table): Side[] {
  return places.flatMap((place) => {
    const own = held.get(place)?.get(key);
    return own ? [{ id: place.brief.place, name: place.brief.name, within: place.within, held: own }] : [];
  });
}

function pairsOf(key: string, table: Table): Pair[] {
  const [first] = table.shown.get(key) ?? [];
  if (!first) return [];
  const sides = sidesOf(key, table);
  return sides.flatMap((a, at) =>
    sides.slice(at + 1).map((b) => pairOf(first.item, a, b, isLocal(first.place))),
  );
}

/** Why a place holds nothing of a measure; the other measurements of the same thing are those of its line. */
function missingOf(place: Beside, keys: readonly string[], table: Table): string {
  if (isLocal(place)) return words().notLocal;
  for (const key of keys) {
    const other = table.held.get(place)?.get(key);
    if (!other) continue;
    const name = table.shown.get(key)?.[0]?.item.name ?? null;
    return words().otherMeasure(name, latestOf(other).year);
  }
  return words().none;
}

function cellOf(place: Beside, key: string, line: readonly string[], table: Table): Cell {
  const { place: id, name } = place.brief;
  const held = table.held.get(place)?.get(key);
  if (!held) return { place: id, name, withheld: missingOf(place, line, table) };
  return { place: id, name, latest: latestOf(held), interval: held.interval, grade: held.grade };
}

function comparedOf(key: string, line: readonly string[], table: Table): Compared[] {
  const shown = table.shown.get(key) ?? [];
  const [first] = shown;
  if (!first) return [];
  const { item } = first;
  const cells = table.places.map((place) => cellOf(place, key, line, table));
  const pairs = pairsOf(key, table);
  const names = new Map(table.places.map(({ brief }) => [brief.place, brief.name]));
  const common = item.caveats.filter((caveat) => shown.every((one) => one.item.caveats.includes(caveat)));
  return [
    {
      id: item.id,
      item,
      cells,
      pairs,
      sentence: sentenceOf(item, cells, pairs, names),
      dont: claimOf(item, pairs, names),
      against: shown.flatMap(({ place: { brief }, item: own }) =>
        own.against.map((sentence) => ({ name: brief.name, sentence })),
      ),
      caveats: [
        ...common,
        ...shown.flatMap(({ place: { brief }, item: own }) =>
          own.caveats
            .filter((caveat) => !common.includes(caveat))
            .map((text) => m.named({ name: brief.name, text })),
        ),
      ],
    },
  ];
}

function aloneOf(key: string, line: readonly string[], table: Table): Alone[] {
  const [first] = table.shown.get(key) ?? [];
  const held = first && table.held.get(first.place)?.get(key);
  if (!first || !held) return [];
  const others = table.places.filter((place) => place !== first.place);
  const local = isLocal(first.place);
  return [
    {
      id: first.item.id,
      item: first.item,
      place: first.place.brief.place,
      name: first.place.brief.name,
      latest: latestOf(held),
      missing: others.map((place) => ({
        name: place.brief.name,
        reason: local ? words().localOnly : missingOf(place, line, table),
      })),
    },
  ];
}

function themeOf(theme: ThemeId, table: Table): ComparedTheme {
  const lines = LINES[theme].map((line) =>
    line.map((one) =>
      typeof one === 'string' ? `${one} total` : `${one.indicator} ${one.group ?? 'total'}`,
    ),
  );
  // Local measures have no line of their own: each is one thing.
  const local = [...table.shown].flatMap(([key, [first]]) =>
    first && isLocal(first.place) && first.item.id.startsWith(`${theme}/`) ? [[key]] : [],
  );
  const all = [...lines, ...local].map((line) => {
    const candidates = line.flatMap((key) => {
      const showing = table.shown.get(key)?.length ?? 0;
      const pairs = showing > 0 ? pairsOf(key, table) : [];
      return pairs.length ? [{ key, pairs, showing }] : [];
    });
    const chosen = besides(candidates);
    const together = new Set(chosen.flatMap((key) => sidesOf(key, table).map(({ id }) => id)));
    return {
      measures: chosen.flatMap((key) => comparedOf(key, line, table)),
      // What a place shows of a thing that it is already compared by is no gap.
      alone: line.flatMap((key) => {
        const own = table.shown.get(key)?.[0]?.place.brief.place;
        return own === undefined || together.has(own) ? [] : aloneOf(key, line, table);
      }),
    };
  });
  return {
    theme,
    measures: all.flatMap(({ measures }) => measures),
    alone: all.flatMap(({ alone }) => alone),
  };
}

/**
 * Two to four places side by side: every measure that one of their briefs shows and at least two of them hold, and those that only one
 * holds with the reason. No number is new but the differences.
 *
 * @throws RangeError for fewer than two or more than four places
 * @example compare([{ brief, values, within: [] }, …]).themes[0]?.measures[0]?.sentence
 */
export function compare(places: readonly Beside[]): Comparison {
  if (places.length < LEAST_PLACES || places.length > MOST_PLACES)
    throw new RangeError(`${places.length} places cannot be set side by side.`);
  const table = tableOf(places);
  const order = places[0]?.brief.sections.map(({ theme }) => theme) ?? [];
  const themes = order.map((theme) => themeOf(theme, table));
  const measures = themes.flatMap((one) => one.measures);
  const names = places.map(({ brief }) => brief.name);
  const local = places.filter(isLocal).map(({ brief }) => brief.name);
  const quoted = [...measures, ...themes.flatMap(({ alone }) => alone)].map(({ item }) => item.source);
  const now = Math.max(...places.map(({ brief }) => brief.now));
  return {
    places: places.map(({ brief: { place, name, kind, notice } }) => ({ id: place, name, kind, notice })),
    notice: inOne([
      words().inCommon(measures.length, names),
      ...(local.length ? [words().localFirst(local)] : []),
    ]),
    themes,
    say: themes.flatMap((one) => sayableOf(one.measures, now)).slice(0, MOST_LINES),
    doNotSay: warningsOf(measures, names, local),
    sources: [...new Map(quoted.map((source) => [source.id, source])).values()],
  };
}

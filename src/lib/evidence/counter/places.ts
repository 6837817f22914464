import { formatPercent } from '../../i18n/format.ts';
import { tally, type Outcome } from '../weigh/outcome.ts';
import { among, loses, type Answered } from './answered.ts';
import { shownOf, type Found, type Look, type Material } from './material.ts';
import { middleOf, reach, weightedMedian } from './median.ts';
import { cases, regionsOf } from './slices.ts';
import { amount, askedOf, counterWords, placeName, rhoText, said } from './speak.ts';

/** A majority or a link that hangs on at most this share of its countries hangs on few. */
export const FEW_SHARE = 0.05;
/** And of a correlation on at most so many named ones. */
export const FEW_NAMED = 3;
/** A weighted middle that differs by more than this share is worth a line. */
export const MARGIN = 0.1;

/** How many countries of the larger side must go until there is no clear majority. */
function margin({ outcomes, side }: Answered): number {
  const larger = outcomes.filter((one) => one.side === side);
  const rest: Outcome[] = outcomes.filter((one) => one.side !== side);
  let left = 0;
  while (left < larger.length && tally([...rest, ...larger.slice(left)]).side === side) left++;
  return left;
}

/** The few countries without which a correlation is no longer clear, the most influential first; null if none are. */
function influential(whole: Answered): { areas: string[]; answer: Answered } | null {
  const gone: string[] = [];
  let answer = whole;
  while (gone.length < FEW_NAMED) {
    const weaker = answer.pairs
      .map(({ area }) => ({ area, answer: among(answer, (other) => other !== area) }))
      .sort((a, b) => whole.side * ((a.answer.correlation?.rho ?? 0) - (b.answer.correlation?.rho ?? 0)))[0];
    if (!weaker) return null;
    gone.push(weaker.area);
    answer = weaker.answer;
    if (answer.side !== whole.side) return { areas: gone, answer };
  }
  return null;
}

/** Pearson's correlation of ranks with weights, which is Spearman's where all weigh the same. */
function weightedRho({ pairs }: Answered, weight: (area: string) => number): number | null {
  const rank = (values: readonly number[], value: number) =>
    values.filter((other) => other < value).length + values.filter((other) => other === value).length / 2;
  const xs = pairs.map(({ x }) => x);
  const ys = pairs.map(({ y }) => y);
  const items = pairs.map(({ area, x, y }) => ({ w: weight(area), x: rank(xs, x), y: rank(ys, y) }));
  const sum = (of: (item: (typeof items)[number]) => number) =>
    items.reduce((all, item) => all + item.w * of(item), 0);
  const total = sum(() => 1);
  if (total === 0) return null;
  const [mx, my] = [sum(({ x }) => x) / total, sum(({ y }) => y) / total];
  const xx = sum(({ x }) => (x - mx) ** 2);
  const yy = sum(({ y }) => (y - my) ** 2);
  return xx === 0 || yy === 0 ? null : sum(({ x, y }) => (x - mx) * (y - my)) / Math.sqrt(xx * yy);
}

/** Whether a few countries, one region, or the large countries make the answer. */
export function fewPlaces(material: Material, whole: Answered): Look {
  const { claim, areas, language, own } = material;
  const words = counterWords(language);
  const people = (area: string) => areas.get(area)?.population ?? 0;
  const asked = askedOf(material, own);
  const found: Found[] = [];
  const add = (sentence: string, turns: boolean, share: number, places: string[] | null = null) =>
    found.push({ kind: 'places', sentence, shown: shownOf(claim, { places }), q: null, turns, share });

  if (claim.kind === 'level' && claim.threshold === null) {
    // A number of people grows with the country, so weighing it by people says nothing.
    if (own.topic.indicator.unit.kind === 'count') return { found, looked: whole.count };
    const [weighted, plain] = [weightedMedian(whole, people), middleOf(whole)];
    if (weighted !== null && Math.abs(weighted - plain) > MARGIN * reach(whole, own.topic)) {
      const text = (value: number) => amount(own, value, language);
      add(words.weightedMedian({ weighted: text(weighted), plain: text(plain) }), false, 0.5);
    }
    return { found, looked: whole.count };
  }
  if (whole.side === 0) return { found, looked: whole.count };
  const { side } = whole;

  const regions = [...regionsOf(material, whole)];
  const without = regions
    .map(([region, members]) => {
      const inside = new Set(members);
      return {
        region,
        share: members.length / whole.count,
        answer: among(whole, (area) => !inside.has(area)),
      };
    })
    .filter(({ answer, share }) => loses(whole, answer) && share <= 0.5)
    .sort((a, b) => a.share - b.share)[0];
  if (without) {
    const region = placeName(material, without.region);
    add(words.withoutRegion({ region, said: said(material, without.answer) }), true, 1 - without.share);
  }

  if (claim.kind === 'pair') {
    const few = influential(whole);
    if (few) {
      const places = few.areas.map((id) => placeName(material, id));
      add(words.namedPlaces({ places, said: said(material, few.answer) }), true, 1, few.areas);
    }
    const rho = weightedRho(whole, people);
    if (rho !== null && rho * side < 0) {
      const text = (value: number) => rhoText(value, language);
      add(
        words.weightedPair({ rho: text(rho), plain: text(whole.correlation?.rho ?? 0) }),
        true,
        Math.abs(rho),
      );
    }
    return { found, looked: whole.count + regions.length };
  }

  const left = margin(whole);
  if (left <= Math.max(1, FEW_SHARE * cases(whole))) {
    add(words.fewPlaces({ left, count: Math.max(whole.up, whole.down) }), true, 1 - left / cases(whole));
  }
  const held = (of: number) =>
    whole.outcomes.filter((one) => one.side === of).sort((a, b) => people(b.area) - people(a.area));
  const sum = (outcomes: readonly Outcome[]) => outcomes.reduce((all, { area }) => all + people(area), 0);
  const others = held(-side);
  const [theirs, ours] = [sum(others), sum(held(side))];
  if (theirs > ours) {
    const share = theirs / (theirs + ours);
    const largest = others.slice(0, 2).map(({ area }) => area);
    const places = largest.map((id) => placeName(material, id));
    const p = {
      asked,
      side: side > 0 ? (-1 as const) : (1 as const),
      share: formatPercent(share, language),
      places,
    };
    add(words.people(p), true, share, largest);
  }
  return { found, looked: whole.count + regions.length };
}

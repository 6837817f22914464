import { overlap } from '../../figures/intervals.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Row } from '../../figures/frame.ts';
import type { Years } from '../claim.ts';
import { sure, type Outcome } from '../weigh/outcome.ts';
import { among, answered, ofOutcomes, type Answered } from './answered.ts';
import { shownOf, type Found, type Look, type Material, type Source } from './material.ts';
import type { Sibling } from './siblings.ts';
import { counterWords, said, spanText } from './speak.ts';
import { latestIn } from './within-years.ts';

/** Fewer countries in common say nothing about a source. */
export const LEAST_SHARED = 5;
/** Of a correlation, which needs more. */
export const LEAST_PAIRS = 10;
/** A smaller share of countries that disagree is what any two sources show. */
export const LEAST_SHARE = 0.1;
/** One country may be a slip of the pen. */
export const LEAST_APART = 2;
/** Where no interval is known, values this much of the larger one apart are called different. */
export const MARGIN = 0.1;
/** Values more years apart than this are not of the same time. */
export const SAME_TIME = 2;

/** The part of the claim's years that both sources have. */
function sharedYears({ own, claim }: Material, { topic, versus }: Source): Years {
  const spans = [own.topic, topic, ...(versus ? [versus] : [])].map(({ indicator }) => indicator.coverage);
  return {
    from: Math.max(claim.years.from, ...spans.map(({ from }) => from)),
    to: Math.min(claim.years.to, ...spans.map(({ to }) => to)),
  };
}

/** The other source's answer read in the sense of the claim. */
function turnedBy(answer: Answered, sense: 1 | -1): Answered {
  if (sense === 1 || answer.pairs.length) return answer;
  const outcomes = answer.outcomes.map((one): Outcome => ({
    ...one,
    side: one.side === 0 ? 0 : one.side === 1 ? -1 : 1,
  }));
  return ofOutcomes(outcomes, answer.leftOut);
}

/** A publisher without its abbreviation, its series and those that it took from. */
const shortName = (publisher: string): string => publisher.split(/ \(|, | and the agencies/)[0] ?? publisher;

interface Seen {
  source: string;
  shown: Found['shown'];
}

/** In how many countries both are clear and disagree, and whether the source's majority is another one. */
function sides(material: Material, source: Source, sibling: Sibling, years: Years, seen: Seen): Found[] {
  const { claim, own, areas, language } = material;
  const raw = answered(claim, source, years, areas);
  const theirs = turnedBy(raw, sibling.sense);
  const mine = answered(claim, own, years, areas);
  const ours = new Map(mine.outcomes.map(({ area, side }) => [area, side]));
  const both = theirs.outcomes.filter(({ area, side }) => side !== 0 && (ours.get(area) ?? 0) !== 0);
  if (both.length < LEAST_SHARED) return [];
  const opposite = both.filter(({ area, side }) => side !== ours.get(area)).length;
  const common = new Set(both.map(({ area }) => area));
  const turns = ofOutcomes(both).leaning * among(mine, (area) => common.has(area)).leaning < 0;
  const share = opposite / both.length;
  if ((share < LEAST_SHARE || opposite < LEAST_APART) && !turns) return [];
  const words = counterWords(language);
  const p = {
    source: seen.source,
    opposite,
    shared: both.length,
    turned: turns
      ? said(
          material,
          among(raw, (area) => common.has(area)),
          source,
        )
      : null,
  };
  const sentence =
    claim.kind === 'change'
      ? words.sourceMoves({ ...p, span: spanText(years, language) })
      : words.sourceSides(p);
  return [{ kind: 'other-source', sentence, shown: seen.shown, q: null, turns, share }];
}

const known = ({ low, high }: Row): boolean => low !== null && high !== null;

/** Whether two values of the same thing and time differ by more than their intervals, or the margin, allow. */
function differ(a: Row, b: Row): boolean {
  if (a.value === null || b.value === null) return false;
  if (known(a) && known(b)) return !overlap(a, b);
  return Math.abs(a.value - b.value) > MARGIN * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** In how many countries the latest values of the same scale differ. */
function values(material: Material, source: Source, years: Years, seen: Seen): Found[] {
  const { own, language } = material;
  const ours = new Map(latestIn(own.rows, years).map((row) => [row.area, sure(row, own.topic)]));
  const both = latestIn(source.rows, years).flatMap((row) => {
    const mine = ours.get(row.area);
    return mine && Math.abs(mine.year - row.year) <= SAME_TIME
      ? [[mine, sure(row, source.topic)] as const]
      : [];
  });
  if (both.length < LEAST_SHARED) return [];
  const count = both.filter(([a, b]) => differ(a, b)).length;
  const share = count / both.length;
  if (share < LEAST_SHARE || count < LEAST_APART) return [];
  const sentence = counterWords(language).sourceDiffers({
    source: seen.source,
    differ: count,
    shared: both.length,
    // Null where every pair of values has intervals, so that the margin served none.
    margin: both.every(([a, b]) => known(a) && known(b)) ? null : formatPercent(MARGIN, language),
    intervals: both.some(([a, b]) => known(a) && known(b)),
  });
  // That two sources disagree about the height says less than that they disagree about the answer.
  return [{ kind: 'other-source', sentence, shown: seen.shown, q: null, turns: false, share: share / 2 }];
}

/** Whether the link between two measures stays with the other source in the place of one of them. */
function pair(material: Material, source: Source, sibling: Sibling, seen: Seen): Found[] {
  const { claim, own, areas } = material;
  const ours = answered(claim, own, claim.years, areas);
  const theirs = answered(claim, source, claim.years, areas);
  if (theirs.count < LEAST_PAIRS || !theirs.correlation || ours.side === 0) return [];
  const side = theirs.side * sibling.sense;
  if (side === ours.side) return [];
  // Fewer countries alone make a link unclear: that is no fault of the link.
  const common = new Set(theirs.pairs.map(({ area }) => area));
  if (side === 0 && among(ours, (area) => common.has(area)).side === 0) return [];
  const sentence = counterWords(material.language).sourcePair({
    source: seen.source,
    said: said(material, theirs, source),
  });
  const share = side === 0 ? 0.5 : 1;
  return [{ kind: 'other-source', sentence, shown: seen.shown, q: null, turns: true, share }];
}

/**
 * What another source of the same thing says: in how many countries it moves or points the other way, and in how many
 * it gives another value than the intervals allow; of a pair, whether the link holds with it.
 */
export function otherSource(material: Material): Look {
  const { claim, language } = material;
  const found = material.siblings.flatMap(({ sibling, source }): Found[] => {
    const years = sharedYears(material, source);
    const named = source.topic.indicator.id === sibling.id ? source.topic : (source.versus ?? source.topic);
    const { indicator, dataset } = named;
    const versus = claim.kind === 'pair' ? (source.versus?.indicator.id ?? null) : null;
    const seen = {
      source: counterWords(language).sourceName({
        name: indicator.name,
        publisher: shortName(dataset.publisher),
      }),
      shown: shownOf(claim, {
        indicator: source.topic.indicator.id,
        versus,
        years,
        ...(claim.kind === 'groups' ? {} : { group: named === source.topic ? sibling.group : claim.group }),
      }),
    };
    if (claim.kind === 'pair') return pair(material, source, sibling, seen);
    if (years.from > years.to || (claim.kind === 'change' && years.from === years.to)) return [];
    // Women and men may stand otherwise in a rate than in a share without any disagreement.
    const sameKind = indicator.unit.kind === material.own.topic.indicator.unit.kind;
    const comparesSides =
      claim.kind === 'level'
        ? claim.threshold !== null && sibling.sameScale
        : claim.kind === 'change' || sameKind;
    return [
      ...(comparesSides ? sides(material, source, sibling, years, seen) : []),
      ...(claim.kind !== 'groups' && sibling.sameScale ? values(material, source, years, seen) : []),
    ];
  });
  return { found, looked: material.siblings.length };
}

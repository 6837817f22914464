import { solid } from '../../figures/finding.ts';
import { measureOf } from '../../figures/frame.ts';
import { overlap } from '../../figures/intervals.ts';
import type { Answered } from './answered.ts';
import { shownOf, type Found, type Look, type Material } from './material.ts';
import { askedOf, counterWords, said } from './speak.ts';

/** A smaller share of countries without a clear answer is what every set of data has. */
export const LEAST_SHARE = 0.1;

/** Why the countries without a side have none, each counted under the first reason that holds. */
function reasons({ own, areas }: Material, { outcomes }: Answered) {
  const measure = measureOf(own.topic);
  const counted = { overlap: 0, few: 0, same: 0 };
  for (const { area, side, rows } of outcomes) {
    const [a, b] = rows;
    if (side !== 0 || !a || !b) continue;
    const people = areas.get(area)?.population ?? null;
    if (!solid(measure, a, people) || !solid(measure, b, people)) counted.few += 1;
    else if (overlap(a, b)) counted.overlap += 1;
    else counted.same += 1;
  }
  return counted;
}

/**
 * Where nothing can be told: countries whose intervals overlap, that rest on under 20 cases or too few people, or that
 * show the same value; countries lost to a break; a majority that a draw could give; a correlation whose interval
 * includes none.
 */
export function noChange(material: Material, whole: Answered): Look {
  const { claim, language } = material;
  const words = counterWords(language);
  const asked = askedOf(material, material.own);
  const looked = whole.count + whole.leftOut;
  if (whole.count === 0 || (claim.kind === 'level' && claim.threshold === null)) return { found: [], looked };
  const found: Found[] = [];
  const add = (sentence: string, turns: boolean, share: number) =>
    found.push({ kind: 'no-change', sentence, shown: shownOf(claim), q: null, turns, share });
  if (claim.kind === 'pair') {
    if (whole.side === 0) add(words.noLink({ said: said(material, whole) }), true, 1);
  } else {
    const clear = whole.up + whole.down;
    if (whole.side === 0 && clear > 0) {
      add(words.noMajority({ said: said(material, whole) }), true, 1);
    }
    const share = whole.unclear / whole.count;
    if (share >= LEAST_SHARE) {
      const { unclear, count } = whole;
      add(words.unclear({ asked, unclear, count, ...reasons(material, whole) }), false, share);
    }
  }
  const lost = whole.leftOut / looked;
  if (lost >= LEAST_SHARE) add(words.leftOut({ asked, count: whole.leftOut }), false, lost / 2);
  return { found, looked };
}

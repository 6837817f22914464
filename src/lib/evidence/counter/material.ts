import type { Area } from '../../catalogue/area.ts';
import type { Language } from '../../i18n/language.ts';
import type { Form } from '../../figures/figure.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import type { Argument } from '../argument.ts';
import type { CountedClaim, Years } from '../claim.ts';
import type { Sibling } from './siblings.ts';

/** The rows that answer a claim from one source: every country, some years more than the claim names at both ends. */
export interface Source {
  topic: Topic;
  /** The claim's group; of two compared groups the first; of a pair the measure up the y axis. By area and year. */
  rows: readonly Row[];
  /** The second of two compared groups, or the measure along the x axis; empty where a claim has one measure. */
  second: readonly Row[];
  /** The measure along the x axis of a pair, else null. */
  versus: Topic | null;
}

/** All that is looked at for what argues against a claim; read from the engine beforehand, so that looking is pure. */
export interface Material {
  claim: CountedClaim;
  language: Language;
  /** Every place that exists, by id. */
  areas: ReadonlyMap<string, Area>;
  own: Source;
  /** The same claim for each part of its group, with the name of the part: `Women and girls`. */
  groups: readonly { id: string; name: string; source: Source }[];
  siblings: readonly { sibling: Sibling; source: Source }[];
  /** People of each country and year, for weighing. */
  population: readonly Row[];
}

/** A view that shows a finding; the app makes its link. */
export interface Shown {
  indicator: string;
  versus: string | null;
  places: string[] | null;
  years: Years;
  by: string | null;
  group: string | null;
  form: Form;
}

/** A finding before it is put into order. */
export interface Found {
  kind: Argument['kind'];
  sentence: string;
  shown: Shown | null;
  q: number | null;
  /** Whether the answer to the claim itself turns or is lost, and not only one part of it. */
  turns: boolean;
  /** How much of what was looked at speaks against the claim, 0 to 1. */
  share: number;
}

/** What one way of looking found, and how many slices, years, places or sources it looked at. */
export interface Look {
  found: Found[];
  looked: number;
}

/** The usual drawing of a claim of each kind. */
const FORM = { change: 'slope', level: 'dots', groups: 'dots', pair: 'scatter' } as const;

/** The view of a claim, other years, places or groups put in where given. */
export function shownOf(
  claim: CountedClaim,
  over: Partial<Pick<Shown, 'indicator' | 'versus' | 'places' | 'years' | 'group'>> = {},
): Shown {
  return {
    indicator: claim.indicator,
    versus: claim.kind === 'pair' ? claim.versus : null,
    places: null,
    years: claim.years,
    by: claim.kind === 'groups' ? (claim.first.split('=')[0] ?? null) : null,
    group: claim.kind === 'groups' ? null : claim.group,
    form: FORM[claim.kind],
    ...over,
  };
}

import type { Claim } from '../claim.ts';
import type { MethodId } from './method-id.ts';

/** A way from data to a statement, with all that a sceptic may ask of it. Plain text; a formula may have several lines. */
export interface Method {
  /** Short and stable: the anchor of its entry, which cards link to. */
  id: MethodId;
  name: string;
  does: string;
  formula: string;
  /** The publication in full, or that the rule is of this house. */
  reference: string;
  /** Which pages show numbers made by it; begins with `NOT_YET` while none does. */
  usedIn: string;
  cannotTell: string;
  /** Path of the file that does it, from the root of the project. */
  source: string;
  /** Kinds of claim whose card rests on it. */
  claims: Claim['kind'][];
}

/** Methods of one subject, as they stand together on the page. */
export interface MethodGroup {
  id: string;
  methods: readonly Method[];
}

/** How `usedIn` begins for a method that is ready, tested, and not yet behind any number on a page. */
export const NOT_YET = 'Not used by a page yet.';

/** What `reference` says of rules that nobody else has published. */
export const HOUSE_RULE = 'A rule of this house.';

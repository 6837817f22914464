import { violence } from './cards/violence.ts';
import { trust } from './cards/trust.ts';
import { community } from './cards/community.ts';
import { local } from './cards/local.ts';
import { justice } from './cards/justice.ts';
import { institutions } from './cards/institutions.ts';
import { inclusion } from './cards/inclusion.ts';
import { backfire } from './cards/backfire.ts';
import { earlyWarning } from './cards/early-warning.ts';
import { changingCrime } from './cards/changing-crime.ts';
import type { Card } from './card.ts';

/** Every card, in the order of the panel's questions; the first of a theme answers its question in one line. */
export const CARDS: readonly Card[] = [
  ...violence,
  ...trust,
  ...community,
  ...local,
  ...justice,
  ...institutions,
  ...inclusion,
  ...backfire,
  ...earlyWarning,
  ...changingCrime,
];

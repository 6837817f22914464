import { POLICY } from '../../figures/shield/policy.ts';
import { NOT_YET, type Method } from './method.ts';

const FEW = POLICY.threshold;

/** How small counts of local records are kept from giving people away. */
export const disclosure: readonly Method[] = [
  {
    id: 'shield-list',
    name: 'Hidden small counts of a list',
    does: `Hides counts from 1 to ${FEW - 1} of a list, and as few others as are needed, so that no hidden one can be worked out from the rest and the sum.`,
    formula: [
      `with S the sum of the k hidden counts, S − (k − 1) ≥ ${FEW}`,
      'a zero is shown unless nothing else protects a small count; rounding, where it is on, comes last',
    ].join('\n'),
    reference: 'A. Hundepool and others, Statistical Disclosure Control, Wiley, 2012, chapters 4 and 5.',
    usedIn:
      'Places: every view, its table and its file; and what the pattern means, where districts with few records are left out.',
    cannotTell:
      'It does not protect from one who already knows some of the records, nor from reasoning about why just these counts were hidden.',
    source: 'src/lib/figures/shield/list.ts',
    claims: [],
  },
  {
    id: 'shield-table',
    name: 'Hidden small counts of a two-way table',
    does: `Hides counts from 1 to ${FEW - 1} of a two-way table, and as few others as a search finds, so that no hidden one can be worked out from the rest and the totals.`,
    formula: `a flow through its rows and columns; each small count can be anything from 1 to ${FEW} at least, for one who knows all that is shown and the rule itself`,
    reference:
      'A. Hundepool and others, Statistical Disclosure Control, Wiley, 2012, chapters 4 and 5; M. Fischetti and J. J. Salazar, “Models and algorithms for the 2-dimensional cell suppression problem in statistical disclosure control”, Mathematical Programming 84(2), 1999, 283–312.',
    usedIn: NOT_YET,
    cannotTell:
      'It does not protect from one who already knows some of the records. It finds cheap counts to hide, not always the cheapest.',
    source: 'src/lib/figures/shield/table.ts',
    claims: [],
  },
  {
    id: 'shield-guard',
    name: 'Guard against differences',
    does: 'Remembers what was saved in a visit and hides a new count that would single out a few records beside it.',
    formula: [
      `nested: two counts, one within the other, never differ by 1 to ${FEW - 1}`,
      `parts: what is left of a count without its shown parts is 0 or at least ${FEW}`,
      'span: no hidden small count is a sum or difference of shown ones, by elimination over all of them',
    ].join('\n'),
    reference:
      'D. E. Denning, P. J. Denning and M. D. Schwartz, “The tracker: a threat to statistical database security”, ACM Transactions on Database Systems 4(1), 1979, 76–96; the checks are a rule of this house.',
    usedIn: 'Places: the files of numbers that are saved in one visit.',
    cannotTell:
      'It knows one visit and one screen. Limits that follow from many answers together are held off only in part: on made-up chains about one hidden count in a thousand could be pinned down that way.',
    source: 'src/lib/figures/shield/guard.ts',
    claims: [],
  },
];

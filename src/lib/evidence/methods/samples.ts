import { NOT_YET, type Method } from './method.ts';

const KISH = 'L. Kish, Survey Sampling, Wiley, 1965.';

/** Shares, and what is known of them from samples. */
export const samples: readonly Method[] = [
  {
    id: 'wilson',
    name: 'Interval of a share (Wilson)',
    does: 'Puts a 95% interval around a share found in a sample. It stays inside 0 and 100%, and 0 of 20 does not give “0 to 0”.',
    formula:
      '(p + z²/(2n) ± z √(p(1 − p)/n + z²/(4n²))) / (1 + z²/n), with p the share, n the size of the sample, z = 1.96 for 95%; no continuity correction',
    reference:
      'E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22(158), 1927, 209–212.',
    usedIn:
      'Explore and Evidence: survey percentages whose source gives the number of people asked but no interval. Evidence: majorities of countries and shares by region.',
    cannotTell:
      'It supposes a simple random sample. Most surveys are clustered and weighted, so the true interval is wider. It knows nothing of people who would not answer, or did not say what they think.',
    source: 'src/lib/stats/wilson.ts',
    claims: ['change', 'level', 'groups', 'shown', 'part-of'],
  },
  {
    id: 'proportion-difference',
    name: 'Difference of two shares (Newcombe)',
    does: 'Says by how many points two shares from different samples differ, with an interval and the p-value of no difference.',
    formula:
      'd = p₁ − p₂; low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²), with l and u the Wilson limits of each\np-value: two-sided z test with the pooled share',
    reference:
      'R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17(8), 1998, 873–890, method 10.',
    usedIn: 'Evidence: cards on how large a part one count is of another, from one year to another.',
    cannotTell:
      'It supposes two independent simple random samples; weighted answers go in with their effective sizes. Close to the line, interval and test may differ.',
    source: 'src/lib/stats/proportions.ts',
    claims: ['part-of'],
  },
  {
    id: 'square-and-add',
    name: 'Difference of two values from their intervals (square and add)',
    does: 'Says by how much two independent values differ, with an interval made of their own two, whatever these were made by.',
    formula:
      'd = v₁ − v₂; low = d − √((v₁ − l₁)² + (u₂ − v₂)²), high = d + √((u₁ − v₁)² + (v₂ − l₂)²), with l and u the limits of each',
    reference:
      'G. Y. Zou and A. Donner, “Construction of confidence limits about effect measures: a general approach”, Statistics in Medicine 27(10), 2008, 1693–1702.',
    usedIn: 'Briefs: how a measure changed since about ten years before.',
    cannotTell:
      'It supposes that the two values are independent and their intervals of the same level. Two values of one model share errors, so the true interval is mostly narrower.',
    source: 'src/lib/stats/square-and-add.ts',
    claims: [],
  },
  {
    id: 'survey-weights',
    name: 'Weighted surveys: design effect, effective size, margin of error',
    does: 'Says how much unequal weights widen an interval, how large a simple sample would tell as much, and the “plus or minus” that survey reports print.',
    formula:
      'design effect = n Σw² / (Σw)²; effective size = (Σw)² / Σw²; margin = z √(p(1 − p) · design effect / n), w the weights, n the people asked',
    reference: KISH,
    usedIn: NOT_YET,
    cannotTell:
      'The weights know nothing of clusters: where interviews were made in villages or blocks, the whole design effect is larger. The margin fails near 0 and 100%; Wilson’s interval holds there.',
    source: 'src/lib/stats/survey.ts',
    claims: [],
  },
];

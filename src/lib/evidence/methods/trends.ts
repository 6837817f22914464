import { NOT_YET, type Method } from './method.ts';

/** Series over time: trends, and what an event changed. */
export const trends: readonly Method[] = [
  {
    id: 'mann-kendall',
    name: 'Trend test (Mann-Kendall)',
    does: 'Tests whether a series mostly rises or mostly falls, in any curve.',
    formula:
      'S = Σ sign(later − earlier) over all pairs; Var S = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18 over groups of t equal values; z = (S ∓ 1) / √Var S\nshort series without equal values: exact, over all orders',
    reference:
      'H. B. Mann, “Nonparametric tests against trend”, Econometrica 13(3), 1945, 245–259; M. G. Kendall, Rank Correlation Methods, 4th edition, Griffin, 1975.',
    usedIn: NOT_YET,
    cannotTell:
      'It supposes that values do not hang on those before them. Yearly figures that do so make p too small. It does not say how steep a trend is, or when it began.',
    source: 'src/lib/stats/mann-kendall.ts',
    claims: [],
  },
  {
    id: 'theil-sen',
    name: 'Slope of a trend (Theil-Sen)',
    does: 'The middle of the slopes between every two points, with an interval. A single wild year does not turn it.',
    formula:
      'slope = median of (yⱼ − yᵢ) / (tⱼ − tᵢ); intercept = median y − slope × median t\ninterval: with N slopes in order and C = z √Var S, slopes number (N − C)/2 and (N + C)/2 + 1, rounded',
    reference:
      'H. Theil, “A rank-invariant method of linear and polynomial regression analysis”, Proceedings of the Koninklijke Nederlandse Akademie van Wetenschappen 53, 1950; P. K. Sen, “Estimates of the regression coefficient based on Kendall’s tau”, Journal of the American Statistical Association 63(324), 1968, 1379–1389.',
    usedIn: NOT_YET,
    cannotTell:
      'It draws a straight line, whether the series bends or not. Values that hang on those before them make the interval too narrow.',
    source: 'src/lib/stats/theil-sen.ts',
    claims: [],
  },
  {
    id: 'least-squares',
    name: 'Least squares',
    does: 'Fits a line or plane that makes the squared distances least; the arithmetic under before-and-after comparisons.',
    formula: 'b = (X′X)⁻¹ X′y, computed by QR decomposition',
    reference: 'G. H. Golub and C. F. Van Loan, Matrix Computations, Johns Hopkins University Press.',
    usedIn: NOT_YET,
    cannotTell:
      'One wild value can turn the line. It fits what it is given: whether a line is the right picture, it does not ask.',
    source: 'src/lib/stats/least-squares.ts',
    claims: [],
  },
  {
    id: 'newey-west',
    name: 'Errors for series (Newey-West)',
    does: 'Standard errors of a fitted line that hold when neighbouring periods resemble each other and vary unequally.',
    formula:
      'V = n/(n − p) · (X′X)⁻¹ [Γ₀ + Σ w(j)(Γⱼ + Γⱼ′)] (X′X)⁻¹, Γⱼ = Σ e(t) e(t − j) x(t) x(t − j)′, w(j) = 1 − j/(lag + 1)\nlag unless told: ⌊4 (n/100)^(2/9)⌋',
    reference:
      'W. K. Newey and K. D. West, “A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix”, Econometrica 55(3), 1987, 703–708; lag: the same, “Automatic lag selection in covariance matrix estimation”, Review of Economic Studies 61(4), 1994, 631–653.',
    usedIn: NOT_YET,
    cannotTell: 'It is still too narrow for short series whose periods strongly resemble each other.',
    source: 'src/lib/stats/newey-west.ts',
    claims: [],
  },
  {
    id: 'segmented',
    name: 'Before and after (segmented regression)',
    does: 'Asks whether level or slope of a series changed when something happened, with the line as it would have gone on.',
    formula:
      'y(t) = a + b t + c D(t) + d D(t)(t − change) + season, D = 1 from the change on; c is the step, d the change of slope\nNewey-West errors, Student’s t with n − p degrees of freedom',
    reference:
      'A. K. Wagner, S. B. Soumerai, F. Zhang and D. Ross-Degnan, “Segmented regression analysis of interrupted time series studies in medication use research”, Journal of Clinical Pharmacy and Therapeutics 27(4), 2002, 299–309; J. Lopez Bernal, S. Cummins and A. Gasparrini, “Interrupted time series regression for the evaluation of public health interventions: a tutorial”, International Journal of Epidemiology 46(1), 2017, 348–355.',
    usedIn: NOT_YET,
    cannotTell:
      'The event from whatever else happened in the same period. The date must be fixed beforehand; searching for the best one makes findings of chance.',
    source: 'src/lib/stats/segmented.ts',
    claims: [],
  },
];

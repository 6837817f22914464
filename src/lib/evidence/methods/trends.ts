import { NOT_YET, type Method } from './method.ts';

/** Series over time. */
export const trends: readonly Method[] = [
  {
    id: 'mann-kendall',
    name: 'Trend test (Mann-Kendall)',
    does: 'Tests whether a series mostly rises or mostly falls, in any curve.',
    formula:
      'S = Σ sign(later − earlier) over all pairs; Var S = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18 over groups of t equal values; z = (S ∓ 1) / √Var S\nshort series without equal values: exact, over all orders',
    reference:
      'H. B. Mann, “Nonparametric tests against trend”, Econometrica 13(3), 1945, 245–259; M. G. Kendall, Rank Correlation Methods, 4th edition, Griffin, 1975.',
    usedIn: 'Places: whether the records of a place rise or fall over its months.',
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
    usedIn: 'Places: by how much the records of a place rise or fall a year.',
    cannotTell:
      'It draws a straight line, whether the series bends or not. Values that hang on those before them make the interval too narrow.',
    source: 'src/lib/stats/theil-sen.ts',
    claims: [],
  },
  {
    id: 'stl',
    name: 'Season, trend and remainder (STL)',
    does: 'Takes a series apart into a season, a trend and what is left, so that a December is not mistaken for a rise.',
    formula:
      'value(t) = season(t) + trend(t) + remainder(t)\nin turn: each month’s values smoothed over the years by loess, less their moving averages, give the season; the series without it, smoothed by loess, gives the trend; if asked, again with little weight on what fits badly',
    reference:
      'R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, “STL: a seasonal-trend decomposition procedure based on loess”, Journal of Official Statistics 6(1), 1990, 3–73.',
    usedIn: 'Places: the seasons of a place’s records, and their trend without them.',
    cannotTell:
      'The ends of the trend rest on half the neighbours and move when new values come in. Counts of months differ by their days and are divided by them first. It gives no interval.',
    source: 'src/lib/stats/stl.ts',
    claims: [],
  },
  {
    id: 'loess',
    name: 'Smoothing by neighbours (loess)',
    does: 'Draws a smooth line through a series by fitting a level or a line to the neighbours of each point, the nearer ones counting more.',
    formula:
      'weight of a neighbour = (1 − (distance/reach)³)³; weighted least squares of a level or line, taken at the point',
    reference:
      'W. S. Cleveland, “Robust locally weighted regression and smoothing scatterplots”, Journal of the American Statistical Association 74(368), 1979, 829–836; as used in STL.',
    usedIn: 'Places: inside of the seasonal decomposition.',
    cannotTell:
      'How much to smooth: a wide window hides short changes, a narrow one shows noise. It gives no interval.',
    source: 'src/lib/stats/loess.ts',
    claims: [],
  },
  {
    id: 'pelt',
    name: 'Change points (PELT)',
    does: 'Finds at which positions the level of a series changes, or its level and spread, without being told how many there are, and between which positions each change may lie.',
    formula: [
      'least of Σ cost(stretch) + penalty × changes over all ways to cut the series, exact',
      'cost of a mean: Σ (y − mean)²/σ², σ from the steps between neighbours; of mean and variance: m (log v + 1) for m values with variance v',
      'penalty: (p + 1) log n (BIC), or MBIC, which also asks more of short stretches; region: positions at which −2 log-likelihood is hardly worse than at the best',
    ].join('\n'),
    reference:
      'R. Killick, P. Fearnhead and I. A. Eckley, “Optimal detection of changepoints with a linear computational cost”, Journal of the American Statistical Association 107(500), 2012, 1590–1598; N. R. Zhang and D. O. Siegmund, “A modified Bayes information criterion with applications to the analysis of comparative genomic hybridization data”, Biometrics 63(1), 2007, 22–32; D. Siegmund, “Confidence sets in change-point problems”, International Statistical Review 56(1), 1988, 31–48.',
    usedIn: NOT_YET,
    cannotTell:
      'Why a level changed: before a cause is named, see whether a definition changed. It supposes independent values; a slow trend, or values that hang on those before them, look like many changes.',
    source: 'src/lib/stats/pelt.ts',
    claims: [],
  },
];

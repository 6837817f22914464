import { SETTINGS, LEAST_MEAN, LEAST_MEAN_SMALL, LEAST_MONTHS } from '../watch/settings.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { earsFalseAlarm } from '../../stats/ears.ts';
import { FALSE_SHARE } from '../watch/board.ts';
import { HOUSE_RULE, NOT_YET, type Method } from './method.ts';

const DAYS = 365;
const earsAlarms = formatNumber(earsFalseAlarm() * DAYS, 0, 'en');

const BOARD = 'Early warning: every series of the board, month by month.';
const { calm, run } = SETTINGS;

/** Watching a series for something new. */
export const warning: readonly Method[] = [
  {
    id: 'watching',
    name: 'How the warning board works',
    does: 'Holds every monthly series against its own past by five methods, gives each series one chance from all of them, and keeps as work items the alarms that survive control for the many series.',
    formula: [
      'chance of a series: min over k of m p₍ₖ₎ / k, over the m methods that judge it (Simes); C3 gives none, for it sees the months of C2 again',
      `work item: at least one method passes its limit, and q ≤ ${FALSE_SHARE} after Benjamini-Hochberg over all series of the board`,
      `not watched: fewer than ${LEAST_MONTHS} months without a gap; fewer than ${LEAST_MEAN} event a month in the last two years (${LEAST_MEAN_SMALL} below a municipality); no value for the month; two or more months of nothing after many events; totals beside their parts; what the police did or found`,
      'a lone zero among months full of events counts as a hole; holes of up to two months are filled by the mean of the months beside them',
    ].join('\n'),
    reference: `${HOUSE_RULE} One chance for several looks: R. J. Simes, “An improved Bonferroni procedure for multiple tests of significance”, Biometrika 73(3), 1986, 751–754.`,
    usedIn: 'Early warning.',
    cannotTell: `Why a number rose, whether the rise will last, or who did anything. At most ${formatPercent(FALSE_SHARE, 'en')} of the work items should be chance on average, if series that change nothing are independent from month to month; slow drifts and seasons make it more.`,
    source: 'src/lib/evidence/watch/board.ts',
    claims: ['warned'],
  },
  {
    id: 'watch-chance',
    name: 'The chance of a month',
    does: 'How probable so many events or more are while nothing changes: the larger of two chances, one that knows how roughly the spread was estimated, one that knows how crooked small counts are.',
    formula: [
      'EARS: Student’s t of the score over √(1 + 1/7); or P(X ≥ observed), X binomial with all events of the eight months and the share of the days of this month',
      'Farrington: Student’s t of the score on the scale of counts^(2/3); or P(X ≥ observed), X negative binomial with the expected mean and variance τ × mean; both from the fit in which all months weigh the same, for down-weighting past high months makes the limit too low',
      `EWMA: Student’s t with the variance times (1 + ρ(1 − λ)) / (1 − ρ(1 − λ)) and that of the mean of ${calm} months, ρ the correlation of neighbouring months; or P(X ≥ the average times the months in effect averaged), X negative binomial; ${run} months are averaged`,
    ].join('\n'),
    reference:
      'J. Przyborowski and H. Wilenski, “Homogeneity of results in testing samples from Poisson series”, Biometrika 31(3/4), 1940, 313–323; W. Schmid and A. Schöne, “Some properties of the EWMA control chart in the presence of autocorrelation”, Annals of Statistics 25(3), 1997, 1277–1283; A. Noufaily et al., “An improved algorithm for outbreak detection in multiple surveillance systems”, Statistics in Medicine 32(7), 2013, 1206–1222.',
    usedIn: BOARD,
    cannotTell:
      'It supposes months that are alike but for chance. Taking the larger of two chances misses some small true rises.',
    source: 'src/lib/evidence/watch/chance.ts',
    claims: ['warned'],
  },
  {
    id: 'watch-false-alarms',
    name: 'False alarms of the board',
    does: 'Counts how often each method warns on made series in which nothing changes, as large and as restless as the watched ones, and scales that to a year of all series.',
    formula:
      'made counts: negative binomial with the mean of the last five years and the variance from the differences of neighbouring months; false alarms a year = share of made months with an alarm × series judged × 12',
    reference: `${HOUSE_RULE} Spread from differences: J. von Neumann, “Distribution of the ratio of the mean square successive difference to the variance”, Annals of Mathematical Statistics 12(4), 1941, 367–395.`,
    usedIn: 'Early warning: the table of the methods.',
    cannotTell:
      'Made months are independent. Real ones drift and have seasons, so that real false alarms are more.',
    source: 'src/lib/evidence/watch/false-alarms.ts',
    claims: ['warned'],
  },
  {
    id: 'watch-checks',
    name: 'What to check first',
    does: 'Looks by fixed rules for plain reasons behind an alarm: a change of counting, all offences of the place up, the same events under another name, late entries, the same rise everywhere or next door, one single month, small numbers.',
    formula:
      'whole place: at least half of 5 or more other offences above the expected by one standard error; everywhere: a third of 5 or more other places; another name: a clear fall of one half to twice the size in the same place; one month: half of what is above the expected in a year',
    reference: HOUSE_RULE,
    usedIn: 'Early warning: every alarm.',
    cannotTell: 'Whether the reason is the true one. Each is a question to ask; a real rise can fit several.',
    source: 'src/lib/evidence/watch/checks.ts',
    claims: [],
  },
  {
    id: 'ears',
    name: 'Early warning from a short history (EARS C1, C2, C3)',
    does: 'Holds each day or week against the mean of the few before it and warns when it is far above.',
    formula:
      'C(t) = (Y(t) − m(t)) / s(t), mean m and deviation s over t − 7 … t − 1 (C1) or t − 9 … t − 3 (C2); alarm if C(t) > z(1 − α)\nC3(t) = Σ max(0, C2(i) − 1) for i = t − 2 … t; alarm if C3(t) > z(1 − α)',
    reference:
      'L. Hutwagner, W. Thompson, G. M. Seeman and T. Treadwell, “The bioterrorism preparedness and response Early Aberration Reporting System (EARS)”, Journal of Urban Health 80(2, supplement 1), 2003, i89–i96; R. D. Fricker, B. L. Hegler and D. A. Dunfee, “Comparing syndromic surveillance detection methods: EARS’ versus a CUSUM-based methodology”, Statistics in Medicine 27(17), 2008, 3407–3429.',
    usedIn: BOARD,
    cannotTell: `It knows neither season nor weekday. Because mean and deviation come from so few periods, C1 and C2 warn of nothing more often than their nominal chance says: about ${earsAlarms} times in a year of daily counts. C3 differs in one point from R’s surveillance package: today’s count can raise the alarm.`,
    source: 'src/lib/stats/ears.ts',
    claims: [],
  },
  {
    id: 'control-chart',
    name: 'Control chart of counts and rates',
    does: 'Says which periods differ by more than chance from the mean of a calm stretch, and how many false alarms to expect in a year.',
    formula: [
      'centre λ = Σ events / Σ exposure; a period of exposure n expects m = λn events',
      'limits: m ± 3√m, not below 0, or the Poisson quantiles of a small chance on each side',
      'false alarms a year: the mean over the periods of P(X > high) + P(X < low), times the periods of a year; dispersion: variance of the calm periods over that of Poisson counts',
    ].join('\n'),
    reference:
      'W. A. Shewhart, Economic Control of Quality of Manufactured Product, Van Nostrand, 1931; D. C. Montgomery, Introduction to Statistical Quality Control, Wiley.',
    usedIn: NOT_YET,
    cannotTell:
      'It supposes independent events and no season. Where the dispersion is well above 1, the limits are too narrow. Three sigma of a small mean warns far more often than the familiar 1 in 370.',
    source: 'src/lib/stats/control-chart.ts',
    claims: [],
  },
  {
    id: 'in-control',
    name: 'The calm stretch',
    does: 'Mean and standard deviation of an earlier stretch without changes, which EWMA and CUSUM charts judge later periods by.',
    formula: 'mean = Σx / n; deviation = √(Σ(x − mean)² / (n − 1))',
    reference:
      'L. A. Jones, C. W. Champ and S. E. Rigdon, “The performance of exponentially weighted moving average charts with estimated parameters”, Technometrics 43(2), 2001, 156–167.',
    usedIn: `${BOARD} Under EWMA.`,
    cannotTell:
      'Both are estimates: the shorter the stretch, the more often a chart warns of nothing than its run length says. Whether the stretch was calm is a judgement.',
    source: 'src/lib/stats/in-control.ts',
    claims: [],
  },
  {
    id: 'ewma',
    name: 'Moving average chart (EWMA)',
    does: 'A moving average in which older periods count less and less, with limits; for small lasting shifts.',
    formula:
      'a(t) = λ x(t) + (1 − λ) a(t − 1); limits: mean ± width · σ √(λ/(2 − λ) · (1 − (1 − λ)²ᵗ)), λ the weight of the newest value',
    reference:
      'S. W. Roberts, “Control chart tests based on geometric moving averages”, Technometrics 1(3), 1959, 239–250; J. M. Lucas and M. S. Saccucci, “Exponentially weighted moving average control schemes: properties and enhancements”, Technometrics 32(1), 1990, 1–12.',
    usedIn: BOARD,
    cannotTell: 'It supposes independent values without a season. What caused a shift, it does not know.',
    source: 'src/lib/stats/ewma.ts',
    claims: [],
  },
  {
    id: 'cusum',
    name: 'Cumulative sum chart (CUSUM)',
    does: 'Adds up what lies more than a slack above or below the expected level, and warns when the sum is large.',
    formula:
      'z = (x − mean) / σ; up(t) = max(0, up(t − 1) + z − k), down(t) = max(0, down(t − 1) − z − k); signal if one is above h; k the slack, h the threshold',
    reference: 'E. S. Page, “Continuous inspection schemes”, Biometrika 41(1/2), 1954, 100–115.',
    usedIn: NOT_YET,
    cannotTell:
      'It supposes independent values without a season. After a large jump the signal lasts on until the series has returned for a while.',
    source: 'src/lib/stats/cusum.ts',
    claims: [],
  },
  {
    id: 'run-length',
    name: 'Expected false alarms',
    does: 'How many periods pass on average until an EWMA or CUSUM chart warns although nothing has changed. A chart that warns is shown with this number.',
    formula:
      'EWMA: L(u) = 1 + (1/λ) ∫ L(y) φ((y − (1 − λ)u) / λ) dy\nCUSUM, one side: L(u) = 1 + L(0) Φ(k − u) + ∫ L(y) φ(y + k − u) dy; two sides: 1/L = 1/L₊ + 1/L₋\nboth by Gauss-Legendre quadrature',
    reference:
      'S. V. Crowder, “A simple method for studying run-length distributions of exponentially weighted moving average charts”, Technometrics 29(4), 1987, 401–407; E. S. Page, “Continuous inspection schemes”, Biometrika 41(1/2), 1954, 100–115; D. C. Montgomery, Introduction to Statistical Quality Control, Wiley.',
    usedIn: 'Early warning: what theory says of the false alarms of EWMA.',
    cannotTell:
      'It holds for independent, normal values whose mean and deviation are known. Estimated ones make false alarms more frequent.',
    source: 'src/lib/stats/run-length.ts',
    claims: [],
  },
  {
    id: 'farrington',
    name: 'Warning against earlier years (Farrington)',
    does: 'Asks whether a count is higher than the same season of earlier years lets expect. Past outbreaks count for less.',
    formula: [
      'counts within w periods of the same season of the last b years, fitted by a log-linear line; counts with a standardised Anscombe residual s > 1 fitted again with weight s⁻²',
      'limit = (μ^(2/3) + z(1 − α/2) √((4/9) μ^(1/3) τ))^(3/2), τ = φ + var(μ)/μ, μ the expected count, φ the dispersion, at least 1',
    ].join('\n'),
    reference:
      'C. P. Farrington, N. J. Andrews, A. D. Beale and M. A. Catchpole, “A statistical algorithm for the early detection of outbreaks of infectious disease”, Journal of the Royal Statistical Society A 159(3), 1996, 547–563; limits as those of R’s surveillance::algo.farrington with the power 2/3.',
    usedIn: BOARD,
    cannotTell:
      'It needs several whole years. A false alarm is expected in α/2 of the periods, a little more often for small counts. Where all earlier counts are 0 nothing can be expected, and the period is not judged.',
    source: 'src/lib/stats/farrington.ts',
    claims: [],
  },
  {
    id: 'quasi-poisson',
    name: 'Log-linear regression of counts (quasi-Poisson)',
    does: 'Fits counts that vary more, or less, than chance alone would have it; the arithmetic under Farrington’s method.',
    formula: 'μ = exp(x′b), by iteratively reweighted least squares; dispersion φ = Σ ω (y − μ)²/μ / (n − p)',
    reference:
      'P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, Chapman and Hall, 1989.',
    usedIn: `${BOARD} Under Farrington’s method.`,
    cannotTell:
      'Where all counts are 0 there is no estimate. It supposes that counts do not hang on those before them, and that their variance grows as their mean.',
    source: 'src/lib/stats/quasi-poisson.ts',
    claims: [],
  },
];

import { formatNumber } from '../../i18n/format.ts';
import { earsFalseAlarm } from '../../stats/ears.ts';
import { NOT_YET, type Method } from './method.ts';

const DAYS = 365;
const earsAlarms = formatNumber(earsFalseAlarm() * DAYS, 0, 'en');

/** Watching a series for something new. */
export const warning: readonly Method[] = [
  {
    id: 'ears',
    name: 'Early warning from a short history (EARS C1, C2, C3)',
    does: 'Holds each day or week against the mean of the few before it and warns when it is far above.',
    formula:
      'C(t) = (Y(t) − m(t)) / s(t), mean m and deviation s over t − 7 … t − 1 (C1) or t − 9 … t − 3 (C2); alarm if C(t) > z(1 − α)\nC3(t) = Σ max(0, C2(i) − 1) for i = t − 2 … t; alarm if C3(t) > z(1 − α)',
    reference:
      'L. Hutwagner, W. Thompson, G. M. Seeman and T. Treadwell, “The bioterrorism preparedness and response Early Aberration Reporting System (EARS)”, Journal of Urban Health 80(2, supplement 1), 2003, i89–i96; R. D. Fricker, B. L. Hegler and D. A. Dunfee, “Comparing syndromic surveillance detection methods: EARS’ versus a CUSUM-based methodology”, Statistics in Medicine 27(17), 2008, 3407–3429.',
    usedIn: NOT_YET,
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
    usedIn: NOT_YET,
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
    usedIn: NOT_YET,
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
    usedIn: NOT_YET,
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
    usedIn: NOT_YET,
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
    usedIn: NOT_YET,
    cannotTell:
      'Where all counts are 0 there is no estimate. It supposes that counts do not hang on those before them, and that their variance grows as their mean.',
    source: 'src/lib/stats/quasi-poisson.ts',
    claims: [],
  },
];

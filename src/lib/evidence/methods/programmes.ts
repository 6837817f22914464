import type { Method } from './method.ts';

/** What an event or a programme changed. */
export const programmes: readonly Method[] = [
  {
    id: 'least-squares',
    name: 'Least squares',
    does: 'Fits a line or plane that makes the squared distances least; the arithmetic under before-and-after comparisons.',
    formula: 'b = (X′X)⁻¹ X′y, computed by QR decomposition',
    reference: 'G. H. Golub and C. F. Van Loan, Matrix Computations, Johns Hopkins University Press.',
    usedIn: 'Did it work?: the lines before and after.',
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
    usedIn: 'Did it work?: the intervals of the place by itself.',
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
    usedIn: 'Did it work?: the place against its own path, with a term for each calendar month.',
    cannotTell:
      'The event from whatever else happened in the same period. The date must be fixed beforehand; searching for the best one makes findings of chance.',
    source: 'src/lib/stats/segmented.ts',
    claims: [],
  },
  {
    id: 'difference-in-differences',
    name: 'Difference in differences',
    does: 'Asks whether places in which something was done changed otherwise than comparable places, and shows how both ran before.',
    formula:
      'd = mean after − mean before, of each place; effect = mean d of the treated − mean d of the others\npooled t-test of d with N − 2 degrees of freedom; pre-trend: the same of the slopes before',
    reference:
      'M. Bertrand, E. Duflo and S. Mullainathan, “How much should we trust differences-in-differences estimates?”, Quarterly Journal of Economics 119(1), 2004, 249–275.',
    usedIn:
      'Did it work?: the place against others, at the date asked for and at dates when nothing is known to have happened; the same path before; the places nearby. Each place is taken in percent of its own mean before.',
    cannotTell:
      'Whether both groups would have gone the same way without it: a pre-trend that is not found is no proof. Places that started at different times need another method. With one treated place, its chance is taken to be that of the others.',
    source: 'src/lib/stats/difference-in-differences.ts',
    claims: [],
  },
];

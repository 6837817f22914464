import type { EvaluationLink } from '$lib/app/evaluation-link';
import * as m from '$lib/i18n/messages/evaluate.js';
import { evaluationChoices, monthlyCounts } from '$lib/server/monthly-counts';
import type { PageServerLoad } from './$types';

/**
 * A change whose cause is known, and which is no change of crime: the notes of these data say that ten small
 * municipalities seem to stand with a neighbour until April 2017, and name Cardoso Moreira among those that fall then.
 */
const example = (): EvaluationLink => ({
  locality: 'rio-de-janeiro',
  measure: 'rio-all-reports',
  area: 'BRA-RJ-3301157',
  month: '2017-05',
  what: m.example_what(),
  before: 24,
  after: 12,
  against: null,
  ring: null,
});

/** The choices and the example, worked out while the site is built. */
export const load: PageServerLoad = () => {
  const shown = example();
  const counts = monthlyCounts(shown.locality).get(shown.measure);
  if (!counts?.areas.some(({ id }) => id === shown.area)) {
    throw new Error('The example of the evaluation is not in the data.');
  }
  return { choices: evaluationChoices(), example: shown, counts };
};

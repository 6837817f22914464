import { answer } from '$lib/app/answer';
import { engineFor } from '$lib/app/own-data';
import { save } from '$lib/app/take-along/save';
import type { View } from '$lib/app/view';
import type { Catalogue } from '$lib/catalogue/catalogue';
import { csv } from '$lib/figures/csv';
import * as m from '$lib/i18n/messages/explore.js';

/**
 * Saves the numbers of every place and year of the view's indicator as CSV: the table that the full view would show.
 * @returns what was done, in words
 * @throws Failure of the engine; Error where there is nothing to save
 */
export async function saveEveryNumber(view: View, catalogue: Catalogue): Promise<string> {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  if (!indicator) throw new Error(`no indicator ${view.indicator}`);
  const { from, to } = indicator.coverage;
  const places = catalogue.areas.map(({ id }) => id);
  const whole = { ...view, form: 'table', places, years: { from, to }, highlight: null } as const;
  const answered = await answer(whole, catalogue, await engineFor(view));
  if (answered.kind === 'empty') throw new Error(answered.empty.reason);
  save(
    new Blob([csv(answered.figure)], { type: 'text/csv;charset=utf-8' }),
    `koban-${view.indicator}-all.csv`,
  );
  return m.all_saved();
}

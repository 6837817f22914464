import { answer } from '$lib/app/answer';
import { engineFor } from '$lib/app/own-data';
import { save } from '$lib/app/take-along/save';
import type { View } from '$lib/app/view';
import type { Catalogue } from '$lib/catalogue/catalogue';
import { csv } from '$lib/figures/csv';
import type { Figure } from '$lib/figures/figure';
import * as m from '$lib/i18n/messages/explore.js';
import { groupsQuery } from '$lib/store/queries/groups';

/**
 * Saves the numbers of every place and year of the view's indicator as CSV: the tables that its full views would show, one
 * group after the other. A group without any value is left out, since its table would be empty.
 * @returns what was done, in words
 * @throws Failure of the engine; Error where there is nothing to save
 */
export async function saveEveryNumber(view: View, catalogue: Catalogue): Promise<string> {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  if (!indicator) throw new Error(`no indicator ${view.indicator}`);
  const { from, to } = indicator.coverage;
  const places = catalogue.areas.map(({ id }) => id);
  const whole = { ...view, form: 'table', places, years: { from, to }, by: null, highlight: null } as const;
  const engine = await engineFor(view);
  const groups = await engine.run(groupsQuery, { indicator: view.indicator });
  const figures: Figure[] = [];
  for (const { grp: group } of groups) {
    const answered = await answer({ ...whole, group }, catalogue, engine);
    if (answered.kind === 'figure') figures.push(answered.figure);
  }
  const [first] = figures;
  if (!first) throw new Error(`no numbers of ${view.indicator}`);
  const rows = figures.flatMap((figure) => figure.rows);
  save(
    new Blob([csv({ ...first, rows })], { type: 'text/csv;charset=utf-8' }),
    `koban-${view.indicator}-all.csv`,
  );
  return m.all_saved();
}

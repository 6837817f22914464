import { save } from '$lib/app/take-along/save';
import type { Figure } from '$lib/figures/figure';

/** Saves a text of comma-separated values. */
export function saveText(text: string, name: string): void {
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}

/** Saves the numbers of a figure, each with its source. */
export async function saveFigureCsv(figure: Figure): Promise<void> {
  const { csv } = await import('$lib/figures/csv');
  saveText(csv(figure), `koban-${figure.measure.id}.csv`);
}

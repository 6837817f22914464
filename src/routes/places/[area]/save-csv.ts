import type { Figure } from '$lib/figures/figure';

/** Hands a text to the browser's own saving. */
export function saveText(text: string, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 0);
}

/** Saves the numbers of a figure, each with its source. */
export async function saveFigureCsv(figure: Figure): Promise<void> {
  const { csv } = await import('$lib/figures/csv');
  saveText(csv(figure), `koban-${figure.measure.id}.csv`);
}

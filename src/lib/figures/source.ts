import type { Dataset } from '../catalogue/dataset.ts';
import type { FigureSource } from './figure.ts';

/**
 * What a figure says of the dataset that its numbers are from: not its long texts, which stand on the page of sources.
 *
 * @example sourceOf(dataset).publisher // 'World Bank'
 */
export function sourceOf({ id, title, publisher, via, licence, released, nature }: Dataset): FigureSource {
  return { id, title, publisher, via, licence, released, nature };
}

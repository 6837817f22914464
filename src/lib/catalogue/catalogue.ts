import { z } from 'zod';
import { area } from './area.ts';
import { dataset } from './dataset.ts';
import { coverage, indicator } from './indicator.ts';

/** What exists: every dataset and indicator with its coverage, and every place. Written by the pipeline. */
export const catalogue = z.strictObject({
  datasets: z.array(dataset),
  indicators: z.array(indicator.extend({ coverage })),
  areas: z.array(area),
});
export type Catalogue = z.infer<typeof catalogue>;
export type CatalogueIndicator = Catalogue['indicators'][number];

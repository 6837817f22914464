import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';

const block = (item: object) => JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
const list = (items: string[]) => `[\n    ${items.join(',\n    ')}\n  ]`;

/** The catalogue as JSON that shows a change well: a block for each dataset and indicator, a line for each area. */
export function catalogueText({ datasets, indicators, areas }: Catalogue): string {
  const parts = [
    `  "datasets": ${list(datasets.map(block))}`,
    `  "indicators": ${list(indicators.map(block))}`,
    `  "areas": ${list(areas.map((area) => JSON.stringify(area)))}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

// @vitest-environment node
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Chart from '../../src/lib/charts/Chart.svelte';
import EvidenceChart from '../../src/lib/charts/EvidenceChart.svelte';
import FigureCard from '../../src/lib/charts/FigureCard.svelte';
import { loadMap } from '../../src/lib/charts/outlines.ts';
import { fixtures } from './fixtures/all.ts';
import { funnels } from './fixtures/funnel.ts';
import { normalise } from './normalise.ts';

// A map is drawn once its outlines are there.
await loadMap();

const complaints: unknown[][] = [];
beforeEach(() => {
  complaints.length = 0;
  for (const method of ['warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());

function expectClean(markup: string): void {
  expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(markup).not.toMatch(/\sstyle=|\son[a-z]+=/);
  expect(complaints).toEqual([]);
}

describe.each(Object.entries(fixtures))('%s', (name, figure) => {
  test.each([340, 720])('is drawn %i wide as it was when last looked at', async (width) => {
    const { body } = render(Chart, { props: { figure, width, evidence: EvidenceChart } });
    expectClean(body);
    await expect(normalise(body)).toMatchFileSnapshot(`snapshots/${name}-${width}.html`);
  });

  test('stands in a card with all its words, without style attributes or inline handlers', () => {
    const { body } = render(FigureCard, { props: { figure, evidence: EvidenceChart } });
    expectClean(body);
    const text = body.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
    for (const words of [figure.title, figure.subtitle, figure.sentence, ...figure.caveats])
      expect(text).toContain(words);
    for (const { publisher, title, licence } of figure.sources)
      for (const words of [publisher, title, licence]) expect(text).toContain(words);
  });
});

test.each(Object.entries(funnels))(
  '%s is refused by a page that hands in nothing to draw evidence with, while it is built',
  (_, figure) => {
    expect(() => render(Chart, { props: { figure, width: 720 } }).body).toThrow(
      'draws no figure of the form',
    );
  },
);

// @vitest-environment node
import { render } from 'svelte/server';
import { afterEach, describe, expect, it } from 'vitest';
import Chart from '../../src/lib/charts/Chart.svelte';
import EvidenceChart from '../../src/lib/charts/EvidenceChart.svelte';
import { isTimed } from '../../src/lib/charts/layout/flow.ts';
import { loadMap } from '../../src/lib/charts/outlines.ts';
import { timeDirection } from '../../src/lib/charts/time-direction.svelte.ts';
import type { Figure } from '../../src/lib/figures/figure.ts';
import { fixtures } from './fixtures/all.ts';
import { normalise } from './normalise.ts';
import { placedText } from './placed-text.ts';

// A map is drawn once its outlines are there.
await loadMap();

/** One of each form, chosen for what it has to place. */
const SHOWN = [
  'line-gaps-and-breaks',
  'multiples-split',
  'dots-cut',
  'dots-split',
  'slope-plain',
  'scatter-log',
  'map-rates',
  'forest-changes',
  'funnel-states',
  'control-months',
  'lorenz-streets',
  'likert-confidence',
  'before-after-fall',
];
const named = (name: string): Figure => {
  const figure = fixtures[name];
  if (!figure) throw new Error(`There is no ${name}.`);
  return figure;
};
const drawn = (figure: Figure, width: number): string =>
  normalise(render(Chart, { props: { figure, width, evidence: EvidenceChart } }).body);
const inArabic = (name: string, width: number): string => drawn({ ...named(name), language: 'ar' }, width);

afterEach(() => {
  if (timeDirection.in('ar') === 'ltr') timeDirection.turn();
});

describe.each(SHOWN)('%s in Arabic', (name) => {
  it.each([340, 720])('is drawn %i wide as it was when last looked at', async (width) => {
    await expect(inArabic(name, width)).toMatchFileSnapshot(`snapshots/arabic/${name}-${width}.html`);
  });
});

describe.each(SHOWN.filter((name) => isTimed(named(name).marks.kind)))('%s in Arabic', (name) => {
  it('is drawn with time from left to right as it was when last looked at', async () => {
    timeDirection.turn();
    await expect(inArabic(name, 720)).toMatchFileSnapshot(`snapshots/arabic/${name}-time-ltr-720.html`);
  });
});

describe.each(Object.keys(fixtures))('%s in Arabic', (name) => {
  it.each([340, 720])('has no text that leaves the drawing %i wide', (width) => {
    const texts = placedText(inArabic(name, width));
    expect(texts.length).toBeGreaterThan(0);
    // Widths of letters are estimates: as much room as a drawing from left to right takes is given.
    const over = Math.max(2, ...placedText(drawn(named(name), width)).map(({ right }) => right - width));
    for (const { text, left, right } of texts) {
      expect(left, text).toBeGreaterThanOrEqual(-over);
      expect(right, text).toBeLessThanOrEqual(width + over);
    }
  });
});

describe('a drawing from right to left', () => {
  const ticks = (name: string, pattern: RegExp) =>
    placedText(inArabic(name, 720)).filter(({ text }) => pattern.test(text));

  it.each(['line-five', 'scatter-log', 'funnel-states', 'control-months', 'before-after-fall'])(
    'has the axis of values of %s at the right, where lines of text begin',
    (name) => {
      const zero = ticks(name, /^0$/).at(-1);
      expect(zero?.left).toBeGreaterThan(600);
    },
  );

  it('lets values of a ranking grow from the right', () => {
    const [zero, next] = ticks('dots-ranked', /^\d+$/);
    expect(zero?.at).toBeGreaterThan(next?.at ?? Infinity);
  });

  it('names the lines at the left, beside where time ends', () => {
    const name = ticks('line-five', /^Brazil$/)[0];
    expect(name?.right).toBeLessThan(200);
    const years = ticks('line-five', /^20\d\d$/);
    expect(years[0]?.at).toBeGreaterThan(years.at(-1)?.at ?? Infinity);
  });

  it('lets panels follow each other from the right, whichever way time runs in them', () => {
    const titles = () => placedText(inArabic('multiples-plain', 720)).map(({ text, at }) => ({ text, at }));
    const [first, second] = titles().filter(({ text }) => /^[A-Z]/.test(text));
    timeDirection.turn();
    const [one, two] = titles().filter(({ text }) => /^[A-Z]/.test(text));
    expect(first?.at).toBeGreaterThan(second?.at ?? Infinity);
    expect(one?.at).toBeGreaterThan(two?.at ?? Infinity);
  });

  it('leaves the map as the world lies and turns its key', () => {
    const paths = (markup: string) => markup.match(/<path data-key[^>]*d="[^"]*"/g);
    expect(paths(inArabic('map-rates', 720))).toEqual(paths(drawn(named('map-rates'), 720)));
    const limits = ticks('map-rates', /^[\d.]+$/);
    expect(limits[0]?.at).toBeGreaterThan(limits.at(-1)?.at ?? Infinity);
  });

  it('is mirrored in no other language', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'zh'] as const)
      expect(drawn({ ...named('line-five'), language }, 720)).not.toMatch(/matrix|direction=/);
  });

  it('says with an arrow which way time runs', () => {
    const arrows = (language: 'ar' | 'en') =>
      drawn({ ...named('line-five'), language }, 720).match(/d="M[\d.,]+H[\d.]+M[^"]*"/g);
    expect(arrows('ar')).toHaveLength(1);
    expect(arrows('en')).toBeNull();
  });
});

import { flushSync, mount } from 'svelte';
import { countsFor, prepare } from '../../../src/lib/app/linked-cubes.ts';
import { extentOf } from '../../../src/lib/figures/linked/place.ts';
import { NOTHING_CHOSEN, type Cube } from '../../../src/lib/figures/linked/selection.ts';
import { maskCounts } from '../../../src/lib/figures/shield/mask.ts';
import { POLICY } from '../../../src/lib/figures/shield/policy.ts';
import { yearBefore } from '../../../src/lib/figures/linked/year-before.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { startWasmEngine } from '../../../src/lib/store/engines/wasm.ts';
import type { Move, PlacesPage } from '../../places/page.ts';
import type { Span } from '../../places/shape.ts';
import { painted } from '../paint.ts';
import { inventedPlace } from './invented-place.ts';
import { Shown } from './shown.svelte.ts';
import Views from './Views.svelte';

const place = inventedPlace();
const extent = extentOf(place);
let engine: Engine;
let shown: Shown;
let cube: Cube;

/** What the page of a place does when its brush is moved: the sums, what is held back of them, and the views. */
function show(span: Span): number {
  const before = yearBefore(place, span);
  const selection = { ...NOTHING_CHOSEN, month: span };
  const counts = cube.counts(span);
  const prior = before.kind === 'span' ? cube.counts(before.span) : null;
  const start = performance.now();
  const masked = maskCounts(counts, selection, POLICY);
  const maskedBefore =
    prior && before.kind === 'span' ? maskCounts(prior, { ...selection, month: before.span }, POLICY) : null;
  const mask = performance.now() - start;
  shown.selection = selection;
  shown.counts = masked;
  shown.prior = maskedBefore;
  flushSync();
  return mask;
}

const page: PlacesPage = {
  async open({ file, bytes, sha256 }) {
    engine = await startWasmEngine({ database: { url: `/${file}`, bytes, sha256 } });
    shown = new Shown(await countsFor(engine, extent, NOTHING_CHOSEN));
    mount(Views, { target: document.body, props: { place, shown } });
    await painted();
  },
  async build(first) {
    const start = performance.now();
    cube = await prepare(engine, extent, 'month', NOTHING_CHOSEN);
    const ready = performance.now() - start;
    show(first);
    await painted();
    return { ready, painted: performance.now() - start };
  },
  async move(spans) {
    const moves: Move[] = [];
    for (const span of spans) {
      await painted();
      const start = performance.now();
      const mask = show(span);
      const script = performance.now() - start;
      await painted();
      moves.push({ painted: performance.now() - start, script, mask });
    }
    return moves;
  },
  async chosen() {
    const { month } = shown.selection;
    const now = cube.counts(month);
    // What was added up beforehand must be what the database counts now.
    const counted = await countsFor(engine, extent, shown.selection);
    if (JSON.stringify(now) !== JSON.stringify(counted)) throw new Error('the sums are not the counts');
    return [...now.views.category.subarray(0, extent.category)];
  },
  held: () => cube.bytes,
};
window.places = page;

window.least = async (count) => {
  const number = document.body.appendChild(document.createElement('p'));
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    await painted();
    const start = performance.now();
    number.textContent = String(nth);
    await painted();
    times.push(performance.now() - start);
  }
  number.remove();
  return times;
};

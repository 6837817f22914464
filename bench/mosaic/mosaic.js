// The same linked views and the same brush in Mosaic, as its documentation builds them. Plain JavaScript: what it imports is
// installed for the bench alone, and the project's type check runs without it.
import * as duckdb from '@duckdb/duckdb-wasm';
import engineFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as vg from '@uwdata/vgplot';
import { painted } from '../harness/paint.ts';
import { CATEGORIES, CELLS, MONTHS } from '../places/shape.ts';

/** Cells as a grid that is drawn as one image, which is the fastest mark that Mosaic has for as many places. */
const ACROSS = 50;
const DOWN = Math.ceil(CELLS / ACROSS);
const SIZE = { width: 600 };

const brush = vg.Selection.crossfilter();
/** The plots that a brush on the months changes. */
let followers = [];
let months;

/** Resolves once every view that follows the brush has been drawn anew, and the frame was painted. */
async function drawn(move) {
  const waiting = followers.map(
    (plot) =>
      new Promise((resolve) => {
        const render = plot.render;
        plot.render = async function (...given) {
          delete plot.render;
          await render.apply(plot, given);
          resolve();
        };
      }),
  );
  move();
  await Promise.all(waiting);
  // The last of them was drawn inside of a frame, which is painted before the next task.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What the brush does when the hand has moved it: its edges in pixels, in the middle between two months. */
function brushTo([from, to]) {
  const { apply } = months.interactors[0].scale;
  months.interactors[0].publish([apply(from - 0.5), apply(to + 0.5)]);
}

async function database({ file }) {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerFile));
  await db.instantiate(engineFile);
  const contents = new Uint8Array(await (await fetch(`/${file}`)).arrayBuffer());
  await db.registerFileBuffer(file, contents);
  const connection = await db.connect();
  await connection.query(`ATTACH '${file}' AS invented (READ_ONLY)`);
  await connection.query(`CREATE VIEW incident AS
    SELECT *, cell % ${ACROSS} AS across, cell // ${ACROSS} AS down FROM invented.incident`);
  return new vg.DuckDBWASMConnector({ duckdb: db, connection });
}

const bars = (column, height) =>
  vg.plot(
    vg.barX(vg.from('incident', { filterBy: brush }), { x: vg.count(), y: column, fill: 'steelblue' }),
    vg.yDomain(vg.Fixed),
    ...[vg.width(SIZE.width), vg.height(height), vg.marginLeft(90)],
  );

window.places = {
  async open(address) {
    vg.coordinator().logger(null);
    vg.coordinator().databaseConnector(await database(address));
    const from = vg.from('incident', { filterBy: brush });
    const series = vg.plot(
      vg.areaY(from, { x: 'month', y: vg.count(), fill: 'steelblue' }),
      vg.intervalX({ as: brush }),
      vg.xDomain([0, MONTHS]),
      ...[vg.width(SIZE.width), vg.height(170)],
    );
    const week = vg.plot(
      vg.cell(from, { x: 'hour', y: 'weekday', fill: vg.count() }),
      ...[vg.xDomain(vg.Fixed), vg.yDomain(vg.Fixed), vg.width(SIZE.width), vg.height(200)],
    );
    const map = vg.plot(
      vg.raster(from, { x: 'across', y: 'down', fill: 'density', width: ACROSS, height: DOWN, pad: 0 }),
      vg.xDomain([0, ACROSS]),
      vg.yDomain([0, DOWN]),
      ...[vg.width(SIZE.width), vg.height(600)],
    );
    const others = [week, bars('category', 340), bars('outcome', 200), bars('district', 500), map];
    months = series.value;
    followers = others.map((element) => element.value);
    const page = document.createElement('div');
    page.setAttribute('style', 'display: grid; grid-template-columns: 600px 600px; gap: 1rem');
    page.append(series, ...others);
    const all = [months, ...followers].map((plot) => plot.synch.promise);
    document.body.append(page);
    await Promise.all(all);
    while (!months.interactors[0]?.scale || followers.some((plot) => !plot.element.firstChild))
      await painted();
  },
  async build(first) {
    const start = performance.now();
    // The pointer enters the plot: Mosaic makes its tables for the brush.
    months.interactors[0].activate();
    await vg.coordinator().query('SELECT 1 AS one', { cache: false });
    const ready = performance.now() - start;
    await drawn(() => brushTo(first));
    return { ready, painted: performance.now() - start };
  },
  async move(spans) {
    const moves = [];
    for (const span of spans) {
      await painted();
      const start = performance.now();
      await drawn(() => brushTo(span));
      moves.push({ painted: performance.now() - start, script: null, mask: null });
    }
    return moves;
  },
  async chosen() {
    const { columns } = followers[1].marks[0].data;
    const names = Object.keys(columns);
    const name = names.find((key) => typeof columns[key][0] === 'string');
    const count = names.find((key) => key !== name);
    const found = new Map(
      Array.from(columns[name], (category, row) => [category, Number(columns[count][row])]),
    );
    return Array.from(
      { length: CATEGORIES },
      (_, place) => found.get(`category-${String(place).padStart(2, '0')}`) ?? 0,
    );
  },
  held: () => null,
};

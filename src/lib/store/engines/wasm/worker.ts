/**
 * The engine's worker: DuckDB's own, with three things put around it before it starts.
 *
 * - The engine is downloaded and compiled while DuckDB's own code is still on its way, not only when DuckDB asks for
 *   it. What arrives is counted here, because the length in the header is that of the compressed file.
 * - Where compiling is refused (no `wasm-unsafe-eval` in the policy, an old browser) DuckDB waits for ever. Here it is
 *   said at once.
 * - Beside that one download the worker has no network: whatever a query might reach, no request can leave.
 *
 * DuckDB's file is loaded by its address: its package calls it free of side effects, so a bundler would leave it out.
 */
import type { Notice } from './notice.ts';
import engineFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** So that a slow page is not flooded: at most twenty notices a second. */
const NOTICE_EVERY_MS = 50;

const worker = globalThis as unknown as {
  fetch: typeof fetch;
  XMLHttpRequest: unknown;
  WebSocket: unknown;
  EventSource: unknown;
  console: { log: (...said: unknown[]) => void };
  postMessage: (notice: Notice) => void;
};

const download = worker.fetch.bind(globalThis);
const compile = WebAssembly.compileStreaming.bind(WebAssembly);
const engine = fetchEngine().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);

/** @throws Error where the file cannot be had or the browser will not compile it. */
async function fetchEngine(): Promise<WebAssembly.Module> {
  const response = await download(new URL(engineFile, location.href));
  if (!response.ok || response.body === null) throw new Error(`its file answered ${response.status}`);
  let loaded = 0;
  let told = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      loaded += chunk.byteLength;
      const now = performance.now();
      if (now - told >= NOTICE_EVERY_MS) {
        told = now;
        tell({ koban: 'loaded', bytes: loaded });
      }
      out.enqueue(chunk);
    },
    flush() {
      tell({ koban: 'loaded', bytes: loaded });
    },
  });
  // A host that does not know `.wasm` would make the browser refuse to compile what arrives.
  const headers = { 'content-type': 'application/wasm' };
  return compile(new Response(response.body.pipeThrough(counter), { headers }));
}

// DuckDB asks for the engine once: it gets an empty answer, and then what has been compiled here.
worker.fetch = () => {
  worker.fetch = () => Promise.reject(new TypeError('The engine has no network.'));
  return Promise.resolve(new Response(null));
};

WebAssembly.instantiateStreaming = async (_, imports) => {
  const module = await engine;
  try {
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

for (const way of ['XMLHttpRequest', 'WebSocket', 'EventSource'] as const) {
  worker[way] = undefined;
}

// DuckDB writes every refused query to the console, also one that was called off. The page is told either way.
worker.console.log = () => undefined;

// What DuckDB is told before it listens is lost, so the page waits for this.
import(/* @vite-ignore */ duckdbWorker).then(
  () => tell({ koban: 'listening' }),
  () => refuse('its worker could not be loaded'),
);

/** Tells why there will be no engine; the page ends this worker, so nothing waits for the promise. */
function refuse(why: string): Promise<never> {
  tell({ koban: 'refused', why });
  return new Promise(() => undefined);
}

function tell(notice: Notice): void {
  worker.postMessage(notice);
}

import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import * as m from '../../i18n/messages/engine.js';
import { Failure } from '../failure.ts';
import { cancelled, crashed, dataMissing, startFailed } from './refusal.ts';
import { Connection } from './wasm/connection.ts';
import { downloadDatabase, type DatabaseAddress } from './wasm/download.ts';
import { launchWorker, type Launch } from './wasm/launch.ts';
import { attachAndLock } from './wasm/lock.ts';
import { ENGINE_BYTES, type StartProgress } from './wasm/progress.ts';
import { running, type WasmEngine } from './wasm/running.ts';
import { Watch } from './wasm/watch.ts';

export interface StartOptions {
  /** May still be on its way: the engine starts without it. */
  database: DatabaseAddress | Promise<DatabaseAddress>;
  /** A worker that was started before this code was there; without it one is started now. */
  launch?: Launch;
  onProgress?: (progress: StartProgress) => void;
  /** Calls the start off; the worker ends. */
  signal?: AbortSignal;
  timeouts?: {
    /** Milliseconds without one byte after which a download counts as broken off. */
    silence: number;
    /** Milliseconds that the downloaded engine may take to come up. */
    compile: number;
  };
}

const FILE = 'koban.duckdb';
const SCHEMA = 'koban';
/** Between two slices of a long query the worker hears a cancellation, and other questions get their turn. */
const SLICE_MS = 20;
const CONFIG = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: SLICE_MS },
};

/**
 * Starts DuckDB in a worker with the built-in data attached and everything else locked. Engine and data are
 * downloaded side by side, each once.
 *
 * @throws Failure `engine-start`, `data-missing`, `memory`, or `cancelled` once `signal` aborts.
 * @example
 * const engine = await startWasmEngine({
 *   database: { url: `/data/${database.file}`, bytes: database.bytes, sha256: database.sha256 },
 *   onProgress: (progress) => (text = progressText(progress)),
 * });
 */
export async function startWasmEngine({
  database,
  launch = launchWorker(),
  onProgress = () => undefined,
  signal,
  timeouts = { silence: 30_000, compile: 60_000 },
}: StartOptions): Promise<WasmEngine> {
  const { worker } = launch;
  if (signal?.aborted) {
    worker.terminate();
    throw cancelled('start');
  }
  const end = new AbortController();
  const engineWatch = new Watch(() => startFailed(m.why_not_in_time()));
  const dataWatch = new Watch(() => dataMissing(m.why_silent()));
  const progress = reporter(onProgress);
  let listening: () => void = () => undefined;
  const awake = new Promise<void>((resolve) => (listening = resolve));
  const refusal = new Promise<never>((_, reject) => {
    launch.hear((notice) => {
      if (notice.koban === 'listening') listening();
      else if (notice.koban === 'refused') reject(startFailed(m.why_refused(), notice.why));
      else if (notice.koban === 'lost') reject(startFailed(m.why_no_worker(), notice.why));
      else {
        const whole = notice.bytes >= ENGINE_BYTES;
        engineWatch.heard(whole ? timeouts.compile : timeouts.silence);
        progress.engine(notice.bytes);
      }
    });
    signal?.addEventListener('abort', () => reject(cancelled('start')), { once: true });
  });
  refusal.catch(() => undefined);

  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  engineWatch.heard(timeouts.silence);
  dataWatch.heard(timeouts.silence);
  try {
    const awakened = awake
      // DuckDB wants an address, but its worker has fetched the engine already.
      .then(() => duckdb.instantiate(location.href))
      .then(() => engineWatch.stop())
      .then(() => duckdb.open(CONFIG));
    const arrived = Promise.resolve(database)
      .then((address) => {
        progress.size(address.bytes);
        const heard = (loaded: number) => {
          dataWatch.heard(timeouts.silence);
          progress.data(loaded);
        };
        return downloadDatabase(address, heard, end.signal);
      })
      .finally(() => dataWatch.stop());
    arrived.catch(() => undefined);
    awakened.catch(() => undefined);
    const ready = Promise.all([arrived, awakened]).then(([contents]) => {
      progress.opening();
      return open(duckdb, contents);
    });
    const connection = await Promise.race([ready, refusal, engineWatch.silence, dataWatch.silence]);
    const lost = new Promise<never>((_, reject) => {
      launch.hear((notice) => {
        if (notice.koban === 'lost') reject(crashed(notice.why));
      });
    });
    lost.catch(() => undefined);
    return running({ duckdb, schema: SCHEMA, first: connection, lost });
  } catch (error) {
    end.abort();
    worker.terminate();
    throw error instanceof Failure ? error : startFailed(m.why_stopped(), error);
  } finally {
    engineWatch.stop();
    dataWatch.stop();
  }
}

/** One line of progress out of two downloads: the engine's, until it is whole, then the data's. */
function reporter(onProgress: (progress: StartProgress) => void) {
  let engine = 0;
  let data = 0;
  let size = 0;
  const report = () =>
    onProgress(
      engine < ENGINE_BYTES || size === 0
        ? { step: 'engine', loaded: engine, total: ENGINE_BYTES }
        : { step: 'data', loaded: data, total: size },
    );
  report();
  return {
    engine: (loaded: number) => {
      engine = loaded;
      report();
    },
    /** Bytes of the data, once they are known. */
    size: (bytes: number) => (size = bytes),
    data: (loaded: number) => {
      data = loaded;
      report();
    },
    opening: () => onProgress({ step: 'opening', loaded: size, total: size }),
  };
}

async function open(duckdb: AsyncDuckDB, contents: Uint8Array): Promise<Connection> {
  await duckdb.registerFileBuffer(FILE, contents);
  const first = await duckdb.connect();
  try {
    await attachAndLock(first, FILE, SCHEMA, location.origin);
  } catch (error) {
    throw dataMissing(m.why_damaged(), error);
  }
  return new Connection(first);
}

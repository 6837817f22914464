import '../catalogue/without-eval.ts';
import { startWasmEngine, type StartOptions } from '../store/engines/wasm.ts';
import type { Launch } from '../store/engines/wasm/launch.ts';
import type { WasmEngine } from '../store/engines/wasm/running.ts';

/**
 * Starts the engine with the built-in data.
 * @param launch the engine's worker, on its way already
 * @param database found by `findBuiltInData`, on its way, too
 * @param signal calls the start off
 * @throws Failure as `startWasmEngine` and `findBuiltInData`
 */
export function startEngine(
  launch: Launch,
  database: StartOptions['database'],
  onProgress: NonNullable<StartOptions['onProgress']>,
  signal: AbortSignal,
): Promise<WasmEngine> {
  return startWasmEngine({ launch, database, onProgress, signal });
}

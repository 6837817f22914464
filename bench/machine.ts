import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';

/** What the numbers were measured on, as far as it explains them; nothing that names the machine. */
export function machine(browser: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}, Chromium ${browser}`;
}

import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { once } from 'node:events';

/** Changes every number that is drawn. */
const SEED = 7;

const KINDS = ['burglary', 'robbery', 'theft from a person', 'assault', 'criminal damage', 'vehicle theft'];
const STREETS = ['Station Road', 'High Street', 'Rue de l’Église', 'Karl-Marx-Allee', 'Avenida São João'];
const OUTCOMES = ['under investigation', 'no suspect identified', 'charged', 'caution given', ''];

/**
 * A file of invented records as a police force might hand it out: eight columns, one of them with many different texts, about
 * 105 bytes a row. The same number of rows gives the same file; it is kept for the next run.
 *
 * @returns where it is and how large
 */
export async function generated(rows: number, folder: string): Promise<{ path: string; bytes: number }> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/records-${SEED}-${rows}.csv`;
  if (!existsSync(path)) await write(rows, path);
  return { path, bytes: statSync(path).size };
}

async function write(rows: number, path: string): Promise<void> {
  const out = createWriteStream(path);
  const next = chance(SEED);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  out.write('Reference,Reported on,Kind,Street,Borough,Longitude,Latitude,Outcome\n');
  let text = '';
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(next() * 3650))).toISOString().slice(0, 10);
    const street = `${1 + Math.floor(next() * 900)} ${one(STREETS)}`;
    const borough = `Borough ${1 + Math.floor(next() * 33)}`;
    const [lon, lat] = [(next() * 0.8 - 0.5).toFixed(6), (51.28 + next() * 0.4).toFixed(6)];
    const reference = `REF-${String(row).padStart(9, '0')}`;
    text += `${reference},${day},${one(KINDS)},"${street}",${borough},${lon},${lat},${one(OUTCOMES)}\n`;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

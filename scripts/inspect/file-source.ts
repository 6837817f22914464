import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { area, type Area } from '../../src/lib/catalogue/area.ts';
import type { ByteSource } from '../../src/lib/store/ingest/understanding.ts';

/** A file on the disk, read in pieces. @throws where there is none */
export function fileSource(path: string): ByteSource {
  const stats = statSync(path);
  if (!stats.isFile()) throw new Error(`${path} is no file.`);
  return {
    name: basename(path),
    size: stats.size,
    stream: () =>
      Readable.toWeb(createReadStream(path, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>,
  };
}

/** The countries and regions of the catalogue, to which the names of places are matched. */
export function knownAreas(): Area[] {
  const path = fileURLToPath(new URL('../../data/catalogue.json', import.meta.url));
  const catalogue: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return z.object({ areas: z.array(area) }).parse(catalogue).areas;
}

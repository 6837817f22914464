import { decodeHead } from '../bytes/decode.ts';
import { encodingOfBytes, encodingOfHead, refuseBinary, surveyEncoding } from '../bytes/encoding.ts';
import { partsOf } from '../bytes/joined.ts';
import { open, type Opened } from '../bytes/open.ts';
import { headOf } from '../bytes/read-stream.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { sniffDialect } from '../dialect/sniff.ts';
import type { ByteSource, Settings } from '../understanding.ts';

/** How one file is read. */
export interface FilePlan {
  opened: Opened;
  encoding: string;
  bom: boolean;
  /** Bytes that do not fit the encoding; null where only the head has been looked at. */
  damaged: number | null;
  dialect: Dialect;
  /** Whether only a part of the file is read. */
  isCutOff: boolean;
}

/** How a source is read: its files in order. */
export type Plan = [FilePlan, ...FilePlan[]];

export interface PlanOptions {
  signal?: AbortSignal | undefined;
  /** Whether an encoding is told from all bytes even where the head is UTF-8. Without, the reading may throw NotUtf8. */
  isThorough?: boolean;
  /** Whether only the head is to be read. */
  headOnly?: boolean | undefined;
}

/** Bytes of the head, and letters of it in which the delimiter is looked for. */
export const HEAD = 2 ** 20;
const DIALECT_HEAD = 256 * 2 ** 10;

/** Looks at the head of each file, and at the whole where its encoding needs it. @throws Failure where one cannot be read */
export async function planFor(source: ByteSource, settings: Settings, options: PlanOptions): Promise<Plan> {
  const [first, ...more] = partsOf(source);
  if (first === undefined) throw new Error('A joined source without files.');
  const plan: Plan = [await planFile(first, settings, options)];
  for (const part of more) plan.push(await planFile(part, { ...settings, entry: undefined }, options));
  return plan;
}

async function planFile(
  source: ByteSource,
  settings: Omit<Settings, 'entry'> & { entry?: string | undefined },
  { signal, isThorough = false, headOnly = false }: PlanOptions,
): Promise<FilePlan> {
  const opened = await open(source, settings.entry, { signal });
  const head = await headOf(opened.read({ signal }), HEAD);
  refuseBinary(source.name, head);
  const said = encodingOfHead(head);
  const isWhole = head.length < HEAD;
  let found: { encoding: string; damaged: number | null };
  if (settings.encoding !== undefined) found = { encoding: settings.encoding, damaged: 0 };
  else if (said !== null && said.encoding !== 'utf-8') found = { encoding: said.encoding, damaged: null };
  else {
    const guess = encodingOfBytes(head, !isWhole);
    found = { encoding: guess.encoding, damaged: isWhole ? guess.damaged : null };
    const isOpen = !isWhole && !headOnly && (isThorough || guess.encoding !== 'utf-8' || guess.damaged > 0);
    if (isOpen) found = await surveyEncoding(opened.read({ signal }));
    // A mark at the start says more than a few bytes that do not fit.
    if (said !== null && found.encoding !== 'utf-8') found = { encoding: 'utf-8', damaged: 1 };
  }
  const text = decodeHead(head.subarray(0, DIALECT_HEAD), found.encoding);
  const { entry: _entry, ...rest } = settings;
  return {
    opened,
    encoding: found.encoding,
    bom: said?.bom === true,
    damaged: found.damaged,
    dialect: sniffDialect(text, rest),
    isCutOff: headOnly && head.length >= HEAD,
  };
}

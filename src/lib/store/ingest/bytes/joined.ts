import type { ByteSource } from '../understanding.ts';

const JOINED = Symbol('parts of a joined source');

interface JoinedSource extends ByteSource {
  readonly [JOINED]: readonly ByteSource[];
}

/**
 * Several files whose rows make one table, such as one a month. Their columns must agree; each may have its own wrapping, encoding and
 * delimiter. Physical lines are counted on from file to file.
 *
 * @example understand(joinSources([january, february]), {}, { areas })
 */
export function joinSources(sources: readonly ByteSource[]): ByteSource {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only;
  const joined: JoinedSource = {
    name: `${only?.name ?? ''} and ${sources.length - 1} more`,
    size: sources.reduce((sum, { size }) => sum + size, 0),
    stream: () => {
      throw new Error('The files of a joined source are read one by one: partsOf.');
    },
    [JOINED]: sources,
  };
  return joined;
}

/** The files that a source is made of; itself where it is one. */
export function partsOf(source: ByteSource): readonly ByteSource[] {
  return JOINED in source ? (source as JoinedSource)[JOINED] : [source];
}

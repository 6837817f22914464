const tables = new Map<string, Map<string, number[]>>();

/** The bytes of each letter in an encoding, found by decoding all bytes and pairs of bytes. */
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const enter = (bytes: number[]): void => {
    try {
      const letter = new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes), {
        stream: true,
      });
      if (Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // No letter.
    }
  };
  for (let byte = 0; byte < 256; byte++) enter([byte]);
  if (/^(shift_jis|euc-|gb|big5)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) enter([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}

/**
 * A text in an encoding that the engine can only decode.
 *
 * @throws where it has no bytes for a letter
 */
export function encode(text: string, encoding: string, bom = false): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode((bom ? '\ufeff' : '') + text);
  if (encoding.startsWith('utf-16')) {
    const units = (bom ? '\ufeff' : '') + text;
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < units.length; at++)
      view.setUint16(at * 2, units.charCodeAt(at), encoding.endsWith('le'));
    return bytes;
  }
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

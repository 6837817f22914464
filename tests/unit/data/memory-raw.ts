import { gzipSync } from 'node:zlib';
import { rawFrom, type RawFolder } from '../../../data/raw.ts';

/**
 * A raw folder that holds only the given files, for testing how a recipe reads odd rows. Text is stored as UTF-8
 * (give a Buffer for other encodings, such as `Buffer.from('C\u00f4te', 'latin1')`) and packed where the path ends
 * in `.gz`.
 * @throws when a recipe asks for a file that was not given.
 * @example recipe.rows(memoryRaw({ 'folder/file.csv': 'a,b\n1,2\n' }), places)
 */
export function memoryRaw(files: Record<string, string | Buffer>): RawFolder {
  return rawFrom((path) => {
    const content = files[path];
    if (content === undefined) throw new Error(`the test gave no file ${path}`);
    if (typeof content !== 'string') return content;
    const bytes = Buffer.from(content, 'utf-8');
    return path.endsWith('.gz') ? gzipSync(bytes) : bytes;
  });
}

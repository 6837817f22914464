import { ifFree, inTurn } from './in-turn.ts';
import { latestFirst, readKept, UPLOAD_ID, type Kept, type Shelf } from './kept.ts';

const RECORD = 'record.json';

/**
 * Keeps each dataset in a folder of its own in the browser's private files (OPFS): the raw files first, the record last, so
 * that a folder without a record is one that was not finished.
 */
export class FolderShelf implements Shelf {
  readonly lasts = true;
  readonly #root: () => Promise<FileSystemDirectoryHandle>;

  /** @param root the folder that holds the folders */
  constructor(root: () => Promise<FileSystemDirectoryHandle> = ownFolder) {
    this.#root = root;
  }

  async list(): Promise<Kept[]> {
    const root = await this.#root();
    const found: Kept[] = [];
    for await (const [id, handle] of root.entries()) {
      if (handle.kind !== 'directory' || !UPLOAD_ID.test(id)) continue;
      const kept = await recordOf(handle);
      if (kept) found.push(kept);
      // Left over from a window that was closed while it wrote; one that still writes holds the lock.
      else await ifFree(id, () => this.#clear(root, id));
    }
    return latestFirst(found);
  }

  put(kept: Kept, files: readonly File[]): Promise<void> {
    const { id } = kept.upload;
    return inTurn(id, async () => {
      const root = await this.#root();
      await root.removeEntry(id, { recursive: true }).catch(() => undefined);
      const folder = await root.getDirectoryHandle(id, { create: true });
      try {
        for (const [place, file] of files.entries()) await write(folder, nameOf(place, file.name), file);
        await write(folder, RECORD, new Blob([JSON.stringify(kept)]));
      } catch (error) {
        await root.removeEntry(id, { recursive: true }).catch(() => undefined);
        throw error;
      }
    });
  }

  async files(id: string): Promise<File[] | null> {
    try {
      const folder = await (await this.#root()).getDirectoryHandle(id);
      const kept = await recordOf(folder);
      if (!kept) return null;
      return await Promise.all(
        kept.upload.files.map(async ({ name }, place) => {
          const handle = await folder.getFileHandle(nameOf(place, name));
          return new File([await handle.getFile()], name);
        }),
      );
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  remove(id: string): Promise<void> {
    return inTurn(id, async () => {
      const root = await this.#root();
      await root.removeEntry(id, { recursive: true }).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    });
  }

  async #clear(root: FileSystemDirectoryHandle, id: string): Promise<void> {
    const folder = await root.getDirectoryHandle(id).catch(() => null);
    // It may have been finished between the look and the lock.
    if (folder && !(await recordOf(folder))) await root.removeEntry(id, { recursive: true });
  }
}

/** Whether this browser can keep files so. */
export function canKeepFolders(): boolean {
  return (
    typeof FileSystemFileHandle !== 'undefined' &&
    'createWritable' in FileSystemFileHandle.prototype &&
    'getDirectory' in navigator.storage
  );
}

async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('uploads', { create: true });
}

/** The name in the folder has no part of the file's own but its ending, since not every name can be one of a file here. */
function nameOf(place: number, name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return `raw-${place}${ending.toLowerCase()}`;
}

async function write(folder: FileSystemDirectoryHandle, name: string, contents: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(contents);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

async function recordOf(folder: FileSystemDirectoryHandle): Promise<Kept | null> {
  try {
    const file = await (await folder.getFileHandle(RECORD)).getFile();
    return readKept(JSON.parse(await file.text()));
  } catch (error) {
    if (isAbsent(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

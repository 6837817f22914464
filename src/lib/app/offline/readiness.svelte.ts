import * as m from '../../i18n/messages/ready.js';
import { keepFiles, keptPaths, openSite } from './site-cache.ts';
import { fetchSiteFiles, FileFault, filesOf, SITE_FILES, type PartId, type SiteFiles } from './site-files.ts';

/** How much of a part is on this device. */
export interface PartState {
  id: PartId;
  files: number;
  bytes: number;
  keptFiles: number;
  keptBytes: number;
}

/** What this browser gives to the site, in bytes; `lasting` where it promised not to clear it by itself. */
export interface Room {
  used: number;
  available: number;
  lasting: boolean;
}

/** What of this version of the site is kept on this device, and the way to keep more of it. */
export class Readiness {
  parts = $state.raw<PartState[] | null>(null);
  room = $state.raw<Room | null>(null);
  /** What is being kept: bytes that are there, of all. */
  progress = $state.raw<{ done: number; total: number } | null>(null);
  failure = $state('');
  #list: SiteFiles | null = null;
  #going: AbortController | null = null;

  readonly #wanted: readonly PartId[];

  /** @param wanted the parts without which something is missing; others may be kept as well */
  constructor(wanted: readonly PartId[]) {
    this.#wanted = wanted;
  }

  /** The parts that are wanted. */
  readonly needed = $derived(this.parts?.filter(({ id }) => this.#wanted.includes(id)) ?? null);
  readonly whole = $derived(this.needed?.every(({ files, keptFiles }) => keptFiles === files) ?? false);

  /** Looks what is kept; nothing is fetched but the list. */
  async look(): Promise<void> {
    try {
      this.#list ??= await fetchSiteFiles();
      const kept = await keptPaths(this.#list.version);
      this.parts = this.#list.parts.map(({ id, files }) => {
        const there = files.filter(([path]) => kept.has(path));
        return {
          ...{ id, files: files.length, bytes: bytesOf(files) },
          ...{ keptFiles: there.length, keptBytes: bytesOf(there) },
        };
      });
      const [{ usage = 0, quota = 0 }, lasting] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      this.room = { used: usage, available: quota, lasting };
    } catch (cause) {
      this.failure = m.look_failed({ why: wordsOf(cause) });
    }
  }

  /** Keeps parts; what is there already is not fetched again, and what has arrived stays when it breaks off. */
  async keep(ids: readonly PartId[]): Promise<void> {
    if (this.#list === null || this.#going) return;
    const going = new AbortController();
    this.#going = going;
    this.failure = '';
    const files = filesOf(this.#list, ids);
    this.progress = { done: 0, total: bytesOf(files) };
    try {
      await (await openSite(this.#list.version)).put(SITE_FILES, new Response(JSON.stringify(this.#list)));
      await keepFiles(this.#list, files, (bytes) => this.#count(bytes), going.signal);
    } catch (cause) {
      if (!going.signal.aborted) {
        this.failure = m.broke_off({ why: wordsOf(cause) });
      }
    } finally {
      this.#going = null;
      this.progress = null;
      await this.look();
    }
  }

  #count(bytes: number): void {
    if (this.progress) this.progress = { ...this.progress, done: this.progress.done + bytes };
  }

  /** Stops; what has arrived is kept. */
  cancel(): void {
    this.#going?.abort();
  }

  /** Lets go of a part. */
  async drop(id: PartId): Promise<void> {
    if (this.#list === null) return;
    const cache = await openSite(this.#list.version);
    for (const [path] of filesOf(this.#list, [id])) await cache.delete(path);
    await this.look();
  }

  /** Asks the browser not to clear what is kept when space runs short. */
  async askToLast(): Promise<void> {
    await navigator.storage.persist();
    await this.look();
  }
}

const bytesOf = (files: readonly (readonly [string, number, string])[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);

function wordsOf(cause: unknown): string {
  if (!(cause instanceof FileFault)) return cause instanceof Error ? cause.message : String(cause);
  const { path, status } = cause;
  if (status === null) return m.not_this_version({ path });
  return path === SITE_FILES ? m.list_answered({ status }) : m.file_answered({ path, status });
}

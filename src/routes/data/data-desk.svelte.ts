import * as m from '$lib/i18n/messages/data.js';
import { asFailure } from '$lib/app/answering.svelte';
import { apart, isPackage } from '$lib/app/uploads/beside';
import type { Draft, Upload } from '$lib/app/uploads/upload';
import type { Uploads } from '$lib/app/uploads/uploads.svelte';
import { Failure } from '$lib/store/failure';
import { fetchSample, type SAMPLES } from './samples';

/** A file on the page, and what it was kept as. */
export class Opened {
  readonly key: number;
  readonly draft: Draft;
  readonly files: File[];
  kept = $state.raw<Upload | null>(null);

  constructor(key: number, draft: Draft, files: File[], kept: Upload | null) {
    this.key = key;
    this.draft = draft;
    this.files = files;
    this.kept = kept;
  }
}

/** The files that are on the page, one of which is shown. */
export class DataDesk {
  opened = $state.raw<Opened[]>([]);
  shown = $state.raw<Opened | null>(null);
  /** What could not be done, with the next step. */
  trouble = $state.raw<{ message: string; help: string } | null>(null);
  /** What was done, for those who do not see it. */
  said = $state('');
  readonly uploads: Uploads;
  #keys = 0;

  constructor(uploads: Uploads) {
    this.uploads = uploads;
  }

  #add(draft: Draft, files: File[], kept: Upload | null): void {
    const one = new Opened(this.#keys++, draft, files, kept);
    this.opened = [...this.opened, one];
    this.shown = one;
    this.trouble = null;
  }

  /** Opens files that came together as one dataset, with the data package that lies beside them. */
  take(files: File[]): void {
    if (files.every(isPackage)) {
      this.trouble = {
        message: m.package_alone(),
        help: m.package_alone_help(),
      };
      return;
    }
    this.#add(this.uploads.start(files), files, null);
  }

  /** Opens each of several files by itself, in the place of the one dataset that they made. */
  split(one: Opened): void {
    const { data, pack } = apart(one.files);
    this.close(one);
    for (const file of data) this.take(pack ? [file, pack] : [file]);
    this.shown = this.opened.at(-data.length) ?? null;
  }

  close(one: Opened): void {
    one.draft.cancel();
    this.opened = this.opened.filter((other) => other !== one);
    if (this.shown === one) this.shown = this.opened.at(-1) ?? null;
  }

  async takeSample(sample: (typeof SAMPLES)[number]): Promise<void> {
    await this.#try(async () => this.take([await fetchSample(sample)]));
  }

  async openKept(upload: Upload): Promise<void> {
    const here = this.opened.find(({ kept }) => kept?.id === upload.id);
    if (here) this.shown = here;
    else await this.#try(() => this.#again(upload));
  }

  /** A kept dataset as a draft: what was decided about it is where it begins, and not to be undone. */
  async #again(upload: Upload): Promise<void> {
    const record = await this.uploads.record(upload.id);
    if (!record) {
      throw new Failure('data-missing', m.no_longer_kept(), m.open_once_more());
    }
    const { files, kept } = record;
    this.#add(this.uploads.start(files, kept.upload), files, upload);
  }

  /** Saves the data package of a kept dataset. */
  async takePackage(upload: Upload): Promise<void> {
    await this.#try(async () => (await import('./package')).savePackage(upload));
  }

  async remove(upload: Upload): Promise<void> {
    await this.#try(async () => {
      await this.uploads.remove(upload.id);
      this.said = m.was_removed({ name: upload.description.title });
    });
    for (const one of this.opened) if (one.kept?.id === upload.id) one.kept = null;
  }

  async removeAll(): Promise<void> {
    await this.#try(async () => {
      await this.uploads.removeAll();
      this.said = m.all_removed();
    });
    for (const one of this.opened) one.kept = null;
  }

  async #try(deed: () => Promise<void>): Promise<void> {
    this.said = '';
    try {
      await deed();
    } catch (cause) {
      const { message, help } = asFailure(cause);
      this.trouble = { message, help };
    }
  }
}

import { engineHost, fetchCatalogue } from '../desk.svelte.ts';
import { DatabaseShelf } from './database-shelf.ts';
import { FolderShelf, canKeepFolders } from './folder-shelf.ts';
import { Intake } from './intake.ts';
import { PageShelf } from './page-shelf.ts';
import { Uploads } from './uploads.svelte.ts';

/** The datasets of this browser's reader, in the engine of this window. */
export const uploads = new Uploads(
  engineHost,
  new Intake(async () => (await fetchCatalogue()).areas),
  new PageShelf(canKeepFolders() ? new FolderShelf() : new DatabaseShelf()),
);

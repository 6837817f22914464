import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Where the publishers' files lie: the folder in KOBAN_RAW, or `../shared/data/raw` beside the project.
 * @throws with what to do when there is no such folder.
 */
export function findRawRoot(projectRoot: string, environment: NodeJS.ProcessEnv): string {
  const root = resolve(projectRoot, environment['KOBAN_RAW'] ?? '../shared/data/raw');
  if (existsSync(root)) return root;
  throw new Error(
    `There are no raw files at ${root}. Only people who refresh the data need them: the tidy files in data/tidy are ` +
      'part of the repository. Set KOBAN_RAW to the folder that holds the publishers’ files.',
  );
}

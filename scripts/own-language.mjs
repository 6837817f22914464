import { readFileSync } from 'node:fs';

const INDEX = /\/src\/lib\/i18n\/messages\/(?!runtime|registry)[\w-]+\.js$/;
const IMPORT = /^import \* as __(\w+) from "(\.\/\w+\/[\w-]+\.js)"/gm;
/** Written so, since they are imports of the page and not of this file. */
const [RUNTIME, OWN_WORDS] = ['"./runtime.js"', '"../own-words.ts"'];
const MESSAGE = /^export const (\w+) = /gm;

/**
 * A plugin of Vite that gives a page the messages of its own language and no other: English comes with the code, since it
 * is what most pages need and costs no further request, every other language when a page in it is opened. Without it a page
 * would load six languages to show one. While the site is built on the server all are there.
 *
 * @returns {import('vite').Plugin}
 */
export function ownLanguage() {
  return {
    name: 'koban-own-language',
    enforce: 'pre',
    load(id) {
      if (this.environment.config.consumer !== 'client' || !INDEX.test(id)) return null;
      return withOwnLanguage(readFileSync(id, 'utf8'));
    },
  };
}

/**
 * The index of a part with its languages loaded as they are needed. A page is in one language, so that a message has two
 * ways to be said and not one for each language: the index of the compiler weighs more than the English words.
 *
 * @param {string} code as the compiler wrote it
 * @returns {string}
 * @throws Error where the compiler writes a message in a way that is not known here
 */
export function withOwnLanguage(code) {
  const paths = new Map([...code.matchAll(IMPORT)].map(([, language = '', path = '']) => [language, path]));
  const english = paths.get('en');
  paths.delete('en');
  if (english === undefined || paths.size === 0) return code;
  const names = [...code.matchAll(MESSAGE)].map(([, name = '']) => name);
  if (names.length !== (code.match(/^export\b/gm) ?? []).length)
    throw new Error('A message is compiled in a way that is not known.');
  const others = [...paths].map(([language, path]) => `${language}: () => import("${path}")`).join(', ');
  const said = names.map(
    (name) =>
      `export const ${name} = (inputs = {}, options) => (inOwnWords(options) ? own.${name} : english.${name})(inputs)`,
  );
  return `import { getLocale } from ${RUNTIME}
import { inOwnWords } from ${OWN_WORDS}
import * as english from "${english}"
const own = await { ${others} }[getLocale()]?.()
${said.join('\n')}
`;
}

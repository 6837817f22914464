import { readFileSync } from 'node:fs';

const INDEX = /\/src\/lib\/i18n\/messages\/(?!runtime|registry)[\w-]+\.js$/;
const RUNTIME = '"./runtime.js"';
const IMPORT = /import \* as __(\w+) from "(\.\/\w+\/[\w-]+\.js)"/g;

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
 * The index of a part with its languages loaded as they are needed.
 *
 * @param {string} code as the compiler wrote it
 * @returns {string}
 */
export function withOwnLanguage(code) {
  /** @type {string[]} */
  const others = [];
  const rest = code.replaceAll(IMPORT, (line, language, path) => {
    if (language === 'en') return line;
    others.push(`${language}: () => import("${path}")`);
    return '';
  });
  if (others.length === 0) return code;
  const names = others.map((other) => `__${other.slice(0, 2)} = __own`).join(', ');
  return `import { getLocale as __here } from ${RUNTIME}
const __own = await { ${others.join(', ')} }[__here()]?.()
const ${names}
${rest}`;
}

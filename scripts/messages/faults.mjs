/**
 * What is wrong with the messages of one part of the site. English is what the others are held against.
 *
 * @typedef {string | { selectors?: string[], declarations?: string[], match: Record<string, string> }[]} Message
 * @typedef {Record<string, Message>} Messages
 */

/**
 * Every fault as a line that names language, part and key.
 *
 * - a key that English has and the language lacks, or the other way round;
 * - a placeholder or mark that the English text has and the translation lacks in every variant, or one that nobody fills;
 * - a plural without a form that the language needs: Russian has four, Arabic six, Chinese one.
 *
 * @param {string} part name of the file, `explore`
 * @param {Record<string, Messages>} byLanguage messages by language, English among them
 * @returns {string[]} empty where all is well
 * @example faultsOf('shell', { en: { a: 'Hi {name}' }, fr: { a: 'Salut' } }) // ['fr/shell.json: a: {name} is lost']
 */
export function faultsOf(part, byLanguage) {
  const english = byLanguage['en'] ?? {};
  return Object.entries(byLanguage).flatMap(([language, messages]) => {
    const at = (/** @type {string} */ key, /** @type {string} */ what) =>
      `${language}/${part}.json: ${key}: ${what}`;
    const missing = Object.keys(english).filter((key) => !(key in messages));
    const extra = Object.keys(messages).filter((key) => !(key in english));
    return [
      ...missing.map((key) => at(key, 'is missing')),
      ...extra.map((key) => at(key, 'is not in English')),
      ...Object.entries(messages).flatMap(([key, message]) => {
        const source = english[key];
        const lost = source === undefined ? [] : lostIn(source, message);
        return [...lost, ...pluralFaults(message, language), ...emptyFaults(message)].map((what) =>
          at(key, what),
        );
      }),
    ];
  });
}

/**
 * @param {Message} source
 * @param {Message} message
 * @returns {string[]}
 */
function lostIn(source, message) {
  const wanted = placeholders(source);
  const given = placeholders(message);
  const declared = new Set(declaredIn(source));
  return [
    ...[...wanted].filter((name) => !given.has(name)).map((name) => `${name} is lost`),
    ...[...given]
      .filter((name) => !wanted.has(name) && !declared.has(name.slice(1, -1)))
      .map((name) => `${name} is nothing that English fills`),
  ];
}

/**
 * @param {Message} message
 * @param {string} language
 * @returns {string[]}
 */
function pluralFaults(message, language) {
  if (typeof message === 'string') return [];
  return message.flatMap(({ declarations = [], match }) =>
    declarations.flatMap((declaration) => {
      const local = /^local (\w+) = \w+: plural/.exec(declaration)?.[1];
      if (local === undefined) return [];
      const named = Object.keys(match).flatMap((variant) =>
        variant
          .split(',')
          .map((one) => one.trim().split('='))
          .filter(([name]) => name === local)
          .map(([, value]) => value),
      );
      if (named.includes('*')) return [];
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      return pluralCategories
        .filter((category) => !named.includes(category))
        .map((category) => `has no form for "${category}"`);
    }),
  );
}

/**
 * @param {Message} message
 * @returns {string[]}
 */
function emptyFaults(message) {
  return textsOf(message).some((text) => text.trim() === '') ? ['is empty'] : [];
}

/**
 * @param {Message} message
 * @returns {string[]}
 */
function textsOf(message) {
  return typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
}

/**
 * @param {Message} message
 * @returns {Set<string>}
 */
function placeholders(message) {
  return new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}|<\d>|<\/\d>/g) ?? []));
}

/**
 * @param {Message} message
 * @returns {string[]}
 */
function declaredIn(message) {
  if (typeof message === 'string') return [];
  return message.flatMap(({ declarations = [] }) =>
    declarations.flatMap((line) => /^input (\w+)/.exec(line)?.[1] ?? []),
  );
}

/** One statement of a text that may hold several. */
export interface Statement {
  /** As written, without the semicolon; whole lines and comments in front of it are left out. */
  text: string;
  /** The line of the whole text that it begins in, from 1. */
  line: number;
  /** The same without comments and with what is quoted emptied, for reading its words. */
  bare: string;
}

/**
 * Takes a text of SQL apart at its semicolons; those in texts, names, comments and `$$` texts do not count.
 * What is nothing but blanks and comments is no statement. A quote that is never closed reaches to the end.
 *
 * @example splitStatements("SELECT ';' AS a; -- b;\nSELECT 2").map(({ text, line }) => [text, line])
 * // [["SELECT ';' AS a", 1], ['SELECT 2', 2]]
 */
export function splitStatements(sql: string): Statement[] {
  const found: Statement[] = [];
  // Texts with E'' know backslashes; names and plain texts double their quotes, so that each half is a quoted part.
  const parts =
    /--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|\be'(?:[^'\\]|\\[^]|'')*(?:'|$)|'[^']*(?:'|$)|"[^"]*(?:"|$)|\$(\w*)\$[^]*?(?:\$\1\$|$)|;|[^;'"$/\-e]+|[^]/gi;
  let begin = -1;
  let bare = '';
  const end = (at: number): void => {
    if (begin >= 0) {
      const line = sql.slice(0, begin).split('\n').length;
      found.push({ text: sql.slice(begin, at).trimEnd(), line, bare: bare.trim() });
    }
    begin = -1;
    bare = '';
  };
  for (const match of sql.matchAll(parts)) {
    const [part] = match;
    if (part === ';') {
      end(match.index);
      continue;
    }
    const comment = part.startsWith('--') || part.startsWith('/*');
    if (comment) {
      bare += ' ';
      continue;
    }
    if (begin < 0 && part.trim() !== '') begin = match.index + (part.length - part.trimStart().length);
    if (/^(?:e?'|\$\w*\$)/i.test(part)) bare += "''";
    else bare += part;
  }
  end(sql.length);
  return found;
}

import * as m from '../../../i18n/messages/intake.js';

/** How the bytes of a file are wrapped. */
export type Container = 'plain' | 'gzip' | 'zip';

/** A file that holds no lines of text. */
export interface ForeignFile {
  /** What it is, in words of the reader's language: `a PDF`. */
  name: string;
  /** What can be done about it. */
  group: 'archive' | 'image' | 'page' | 'other';
}

/** Files that are no text, by their first bytes (ASCII, `?` stands for any byte). */
const SIGNATURES: [offset: number, bytes: string, what: () => string, group: ForeignFile['group']][] = [
  [0, '\xd0\xcf\x11\xe0', m.kind_xls, 'other'],
  [0, '%PDF', m.kind_pdf, 'image'],
  [0, '\x89PNG', m.kind_png, 'image'],
  [0, '\xff\xd8\xff', m.kind_jpeg, 'image'],
  [0, 'GIF8', m.kind_gif, 'image'],
  [0, 'PAR1', m.kind_parquet, 'other'],
  [0, 'ARROW1', m.kind_arrow, 'other'],
  [0, 'SQLite format 3', m.kind_sqlite, 'other'],
  [8, 'DUCK', m.kind_duckdb, 'other'],
  [0, "7z\xbc\xaf'\x1c", m.kind_7z, 'archive'],
  [0, 'Rar!', m.kind_rar, 'archive'],
  [0, '\xfd7zXZ', m.kind_xz, 'archive'],
  [0, '\x28\xb5\x2f\xfd', m.kind_zstd, 'archive'],
  [0, 'BZh', m.kind_bzip2, 'archive'],
  [0, '$FL2', m.kind_spss, 'other'],
  [0, '$FL3', m.kind_spss, 'other'],
  [0, '<stata_dta>', m.kind_stata, 'other'],
  [0, 'RDX', m.kind_r, 'other'],
  [0, 'RIFF', m.kind_riff, 'image'],
  [0, '\x7fELF', m.kind_program, 'other'],
  [0, 'MZ\x90', m.kind_program, 'other'],
];

const startsWith = (head: Uint8Array, offset: number, bytes: string): boolean => {
  for (let i = 0; i < bytes.length; i++) if (head[offset + i] !== bytes.charCodeAt(i)) return false;
  return true;
};

export function containerOf(head: Uint8Array): Container {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  return startsWith(head, 0, 'PK\x03\x04') || startsWith(head, 0, 'PK\x05\x06') ? 'zip' : 'plain';
}

/**
 * What a file is that holds no lines of text; null for text.
 *
 * @example foreignFile(new TextEncoder().encode('%PDF-1.7')) // { name: 'a PDF', group: 'image' }
 */
export function foreignFile(head: Uint8Array): ForeignFile | null {
  const known = SIGNATURES.find(([offset, bytes]) => startsWith(head, offset, bytes));
  if (known) return { name: known[2](), group: known[3] };
  const start = String.fromCharCode(...head.subarray(0, 400)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s*<(!doctype html|html)/i.test(start)) return { name: m.kind_html(), group: 'page' };
  if (/^\s*<\?xml/i.test(start)) return { name: m.kind_xml(), group: 'other' };
  if (/^\s*(\{\s*("|\})|\[\s*[{["])/.test(start)) return { name: m.kind_json(), group: 'other' };
  return null;
}

/**
 * What an archive is, where it is a document, by its entries and, where it is damaged or empty, by the ending of its own
 * name; null for a plain archive.
 */
export function documentKind(entries: readonly string[], name: string): string | null {
  if (entries.some((entry) => entry.startsWith('xl/')) || /\.xls[xmb]$/i.test(name)) return m.kind_xlsx();
  if (entries.some((entry) => entry.startsWith('word/')) || /\.docx$/i.test(name)) return m.kind_docx();
  if (entries.some((entry) => entry.startsWith('ppt/')) || /\.pptx$/i.test(name)) return m.kind_pptx();
  if ((entries.includes('mimetype') && entries.includes('content.xml')) || /\.od[st]$/i.test(name))
    return m.kind_odf();
  return null;
}

/**
 * Whether bytes that are no UTF-16 hold too many control characters to be text. A stray NUL is no reason.
 */
export function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > 8 && controls > head.length * 0.05;
}

/** How the bytes of a file are wrapped. */
export type Container = 'plain' | 'gzip' | 'zip';

/** Files that are no text, by their first bytes (ASCII, `?` stands for any byte). */
const SIGNATURES: [offset: number, bytes: string, what: string][] = [
  [0, '\xd0\xcf\x11\xe0', 'an old Excel workbook (.xls)'],
  [0, '%PDF', 'a PDF'],
  [0, '\x89PNG', 'a PNG picture'],
  [0, '\xff\xd8\xff', 'a JPEG picture'],
  [0, 'GIF8', 'a GIF picture'],
  [0, 'PAR1', 'a Parquet file'],
  [0, 'ARROW1', 'an Arrow file'],
  [0, 'SQLite format 3', 'an SQLite database'],
  [8, 'DUCK', 'a DuckDB database'],
  [0, "7z\xbc\xaf'\x1c", 'a 7z archive'],
  [0, 'Rar!', 'a RAR archive'],
  [0, '\xfd7zXZ', 'an XZ archive'],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  [0, 'BZh', 'a bzip2 archive'],
  [0, '$FL2', 'an SPSS file'],
  [0, '$FL3', 'an SPSS file'],
  [0, '<stata_dta>', 'a Stata file'],
  [0, 'RDX', 'an R data file'],
  [0, 'RIFF', 'a sound or picture file'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ\x90', 'a program'],
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
 * What a file is that holds no lines of text, in words; null for text.
 *
 * @example binaryKind(new TextEncoder().encode('%PDF-1.7')) // 'a PDF'
 */
export function binaryKind(head: Uint8Array): string | null {
  const known = SIGNATURES.find(([offset, bytes]) => startsWith(head, offset, bytes));
  if (known) return known[2];
  const start = String.fromCharCode(...head.subarray(0, 400)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s*<(!doctype html|html)/i.test(start)) return 'a web page';
  if (/^\s*<\?xml/i.test(start)) return 'an XML file';
  if (/^\s*(\{\s*("|\})|\[\s*[{["])/.test(start)) return 'a JSON file';
  return null;
}

/**
 * What an archive is, where it is a document, by its entries and, where it is damaged or empty, by the ending of its own
 * name; null for a plain archive.
 */
export function documentKind(entries: readonly string[], name: string): string | null {
  if (entries.some((entry) => entry.startsWith('xl/')) || /\.xls[xmb]$/i.test(name))
    return 'an Excel workbook (.xlsx)';
  if (entries.some((entry) => entry.startsWith('word/')) || /\.docx$/i.test(name)) return 'a Word document';
  if (entries.some((entry) => entry.startsWith('ppt/')) || /\.pptx$/i.test(name)) return 'a PowerPoint file';
  if ((entries.includes('mimetype') && entries.includes('content.xml')) || /\.od[st]$/i.test(name))
    return 'an OpenDocument file';
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

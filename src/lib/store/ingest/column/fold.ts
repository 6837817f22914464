/** First code points of the decimal digits of other scripts: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** What a sign of another script or of careful typesetting stands for; '' is a sign that nobody sees. */
const SIGNS = new Map<number, string>([
  ...[0x00a0, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x3000].map((code) => [code, ' '] as const),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63].map((code) => [code, '-'] as const),
  ...[0x2019, 0x2018, 0x02bc, 0x00b4].map((code) => [code, "'"] as const),
  ...[0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0x061c].map(
    (code) => [code, ''] as const,
  ),
  [0x066a, '%'],
  [0x060c, ','],
  [0x3001, ','],
]);

function foldedSlowly(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      out += String.fromCharCode(code);
      continue;
    }
    const sign = SIGNS.get(code);
    if (sign !== undefined) {
      out += sign;
      continue;
    }
    const zero = ZEROS.find((from) => code >= from && code < from + 10);
    if (zero !== undefined) out += String.fromCharCode(48 + code - zero);
    // Full-width letters and signs are the ASCII ones, moved.
    else if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += String.fromCharCode(code);
  }
  return out.trim();
}

/**
 * A cell as it would be typed on a plain keyboard: digits of other scripts become 0-9, each kind of blank, dash and
 * apostrophe its plain one, signs of direction vanish, blanks at the ends are taken off. Only to understand a cell: a
 * text keeps what was written. The Arabic marks `٫` and `٬` stay, because they say more than a plain one would.
 * @example fold('١٬٢٣٤') // '1٬234'
 */
export function fold(text: string): string {
  const { length } = text;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 0x7f) return foldedSlowly(text);
  if (length === 0) return text;
  return text.charCodeAt(0) <= 32 || text.charCodeAt(length - 1) <= 32 ? text.trim() : text;
}

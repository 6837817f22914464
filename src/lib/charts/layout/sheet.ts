import type { Figure } from '../../figures/figure.ts';
import { directionOf } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { px } from './frame.ts';
import { sourceText } from './sourceText.ts';
import { wrapText } from './text.ts';

/** What a picture needs to stand alone: its size, letters and colours as plain values. */
export interface SheetStyle {
  width: number;
  height: number;
  font: number;
  family: string;
  paper: string;
  ink: string;
  muted: string;
  hairline: string;
  /** Which way the drawing says that it runs; null where it says nothing. */
  direction: string | null;
}

/** Where the numbers come from, as one line of text: publisher, title, date, licence. */
export function sourceLine(figure: Figure): string {
  const locale = figure.language;
  const sources = figure.sources.map(
    (source) =>
      `${sourceText(source, locale, true)}${m.full_stop({}, { locale })}${m.licence({}, { locale })} ${source.licence}`,
  );
  const head = (sources.length > 1 ? m.data_sources : m.data_source)({}, { locale });
  return `${head} ${sources.join(m.semicolon({}, { locale }))}`;
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * Puts a drawing on a sheet with its title, subtitle, source, licence, notes and link, as one SVG that needs nothing
 * else.
 * @param drawing markup of the inside of the chart's own svg element, its colours plain values
 * @param link address of the figure, or ''
 */
export function sheet(drawing: string, figure: Figure, link: string, style: SheetStyle): string {
  const margin = style.font * 1.6;
  const inner = style.width;
  const rtl = directionOf(figure.language) === 'rtl';
  // Where lines begin: in a drawing from right to left that is the right side.
  const start = px(rtl ? margin + inner : margin);
  const parts: string[] = [];
  let y = margin;
  const write = (text: string, size: number, colour: string, weight = 400, most = 6): void => {
    for (const line of wrapText(text, size, inner / (weight > 400 ? 1.04 : 1.01), most)) {
      y += size * 1.3;
      parts.push(
        `<text x="${start}" y="${px(y - size * 0.3)}" font-size="${px(size)}" fill="${colour}" font-weight="${weight}">${escapeXml(line)}</text>`,
      );
    }
  };
  write(figure.title, style.font * 1.55, style.ink, 640);
  y += style.font * 0.3;
  write(figure.subtitle, style.font, style.muted);
  y += style.font * 0.9;
  parts.push(
    `<svg x="${px(margin)}" y="${px(y)}" width="${style.width}" height="${style.height}" viewBox="0 0 ${style.width} ${style.height}" overflow="visible"${style.direction === null ? '' : ` direction="${style.direction}"`}>${drawing}</svg>`,
  );
  y += style.height + style.font * 0.9;
  parts.push(
    `<line x1="${px(margin)}" x2="${px(margin + inner)}" y1="${px(y)}" y2="${px(y)}" stroke="${style.hairline}"/>`,
  );
  y += style.font * 0.4;
  const small = style.font * 0.86;
  write(sourceLine(figure), small, style.muted);
  if (figure.caveats.length > 0)
    write(
      `${m.note_key({}, { locale: figure.language })} ${figure.caveats.join(' ')}`,
      small,
      style.muted,
      400,
      4,
    );
  if (link !== '') write(link, small, style.muted);
  const height = Math.ceil(y + margin);
  const width = Math.ceil(inner + 2 * margin);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escapeXml(style.family)}" font-size="${style.font}" role="img"${rtl ? ' direction="rtl"' : ''}>` +
    (rtl ? '<style>text,tspan{unicode-bidi:plaintext}</style>' : '') +
    `<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.summary)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${style.paper}"/>${parts.join('')}</svg>`
  );
}

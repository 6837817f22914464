import { directionOf, pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/stage.js';
import { csvText } from '../../store/csv-text.ts';
import { gradeText, saidIn, type Closing, type Sheet } from './summary-sheet.ts';

/** Signs that Markdown would take for its own. */
const MARKS = /[\\`*_{}[\]<>#|~]/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A sheet as Markdown; words stay words, whatever signs they hold. */
export function markdownOf({ title, facts, parts }: Sheet): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(MARKS, '\\$&');
  const lines = [`# ${plain(title)}`, '', ...facts.map((fact) => `${plain(fact)}  `)];
  for (const part of parts) {
    lines.push('', `## ${plain(part.title)}`, '');
    for (const { text, notes, link } of part.items) {
      lines.push(`- **${plain(text)}**`, ...notes.map((note) => `  - ${plain(note)}`));
      if (link) lines.push(`  - <${link.replace(/[<>\s]/g, encodeURIComponent)}>`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A sheet as an HTML file that stands alone: no script, nothing from elsewhere, ready for paper. */
export function htmlOf({ title, facts, parts }: Sheet): string {
  const language = pageLanguage();
  const plain = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  const item = ({ text, notes, link }: Sheet['parts'][number]['items'][number]) =>
    `<li><strong>${plain(text)}</strong>${notes.map((note) => `<br>${plain(note)}`).join('')}${
      link ? `<br><a href="${plain(link)}">${plain(link)}</a>` : ''
    }</li>`;
  const body = parts.map(
    (part) => `<h2>${plain(part.title)}</h2>\n<ul>\n${part.items.map(item).join('\n')}\n</ul>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><title>${plain(title)}</title>`,
    '<style>@page{size:A4;margin:16mm}body{font:11pt/1.45 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em}li{margin-block:.6em;break-inside:avoid}a{overflow-wrap:anywhere}</style></head>',
    `<body><h1>${plain(title)}</h1>`,
    ...facts.map((fact) => `<p>${plain(fact)}</p>`),
    ...body,
    '</body></html>',
    '',
  ].join('\n');
}

/** What was shown as CSV, a line a screen; times in UTC. */
export function csvOf({ lines, snapshot, origin }: Pick<Closing, 'lines' | 'snapshot' | 'origin'>): string {
  return csvText([
    [
      'first_shown',
      'seconds_shown',
      'said',
      'question',
      'how_sure',
      'moved_to_year',
      'source',
      'link',
      'data_snapshot',
    ].map((column) => m.csv_head({ column })),
    ...lines.map((line) => [
      new Date(line.seen.from).toISOString(),
      Math.round(line.seen.lasted / 1000),
      saidIn(line),
      line.told?.name ?? '',
      gradeText(line.told?.grade ?? null),
      line.seen.year,
      line.told?.sources.join('; ') ?? '',
      line.told ? origin + line.told.page : '',
      snapshot?.sha256 ?? '',
    ]),
  ]);
}

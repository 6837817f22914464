import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ChartSeries, SlideChart } from './slide.ts';

/** A text as it stands in XML; letters that XML does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const numbered = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);

/** The name of a column of a sheet. @example column(27) // 'AB' */
function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter;
}

/**
 * Sets right what the writer of presentations gets wrong, and which would change numbers: a missing number becomes zero
 * or an empty cell in the sheet behind a chart, and a zero an empty one. Also dashes the ends of intervals, and gives
 * each paragraph of the notes its own.
 *
 * @param charts the charts of the deck, in the order in which they were added
 */
export function repairDeck(deck: Uint8Array, charts: readonly SlideChart[]): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(deck);
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const parts = Object.keys(files)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => numbered(a) - numbered(b));
  if (parts.length !== charts.length) throw new Error(`${parts.length} charts for ${charts.length}`);
  parts.forEach((name, index) => {
    const chart = charts[index];
    if (!chart) return;
    files[name] = strToU8(chartXml(read(name), chart));
    const link = /Target="\.\.\/embeddings\/([^"]+)"/.exec(
      read(`ppt/charts/_rels/${name.slice('ppt/charts/'.length)}.rels`),
    );
    const book = `ppt/embeddings/${link?.[1] ?? ''}`;
    const sheet = files[book];
    if (!sheet) throw new Error(`${name} has no sheet`);
    files[book] = withSheet(sheet, chart);
  });
  for (const name of Object.keys(files)) {
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) files[name] = strToU8(paragraphs(read(name)));
  }
  return zipSync(files, { level: 6 });
}

function chartXml(xml: string, { series }: SlideChart): string {
  let index = 0;
  return xml
    .replaceAll('multiLvlStrRef', 'strRef')
    .replaceAll('multiLvlStrCache', 'strCache')
    .replace(/<\/?c:lvl>/g, '')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (block) => {
      const own = series[index];
      index += 1;
      return own ? seriesXml(block, own) : block;
    });
}

function seriesXml(block: string, { values, style }: ChartSeries): string {
  const points = values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const numbers = block.replace(
    /(<c:val>[\s\S]*?<c:ptCount val="\d+"\/>)[\s\S]*?(<\/c:numCache>)/,
    (_, before: string, after: string) => `${before}${points}${after}`,
  );
  if (style === 'main') return numbers;
  return numbers
    .replace(/<a:ln w="\d+" cap="\w+">/, '<a:ln w="9525" cap="flat">')
    .replace('<a:prstDash val="solid"/>', '<a:prstDash val="sysDash"/>')
    .replace(/<c:symbol val="\w+"\/>/, '<c:symbol val="none"/>');
}

/** The sheet behind a chart: its categories and series as they are; a missing number has no cell. */
function withSheet(book: Uint8Array, { labels, series }: SlideChart): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(book);
  const name = 'xl/worksheets/sheet1.xml';
  const word = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const head = series.map((one, index) => word(`${column(index + 1)}1`, one.name)).join('');
  const rows = labels.map((label, row) => {
    const cells = series.map(({ values }, index) => {
      const value = values[row] ?? null;
      return value === null ? '' : `<c r="${column(index + 1)}${row + 2}"><v>${value}</v></c>`;
    });
    return `<row r="${row + 2}">${word(`A${row + 2}`, label)}${cells.join('')}</row>`;
  });
  const data = `<sheetData><row r="1">${word('A1', ' ')}${head}</row>${rows.join('')}</sheetData>`;
  const sheet = strFromU8(files[name] ?? new Uint8Array())
    .replace(
      /<dimension ref="[^"]*"\/>/,
      `<dimension ref="A1:${column(series.length)}${labels.length + 1}"/>`,
    )
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, data);
  files[name] = strToU8(sheet);
  return zipSync(files, { level: 6 });
}

/** Notes with a paragraph for each line. */
function paragraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)?<\/a:p>/g,
    (_, before: string, text: string, after: string, end: string | undefined) =>
      text
        .split('\n')
        .map(
          (line, index, all) =>
            `<a:p>${before}${line}${after}${index === all.length - 1 ? (end ?? '') : ''}</a:p>`,
        )
        .join(''),
  );
}

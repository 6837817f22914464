import { strFromU8, unzipSync } from 'fflate';

/** What a presentation holds, as its files say. */
export interface ReadDeck {
  slides: string[];
  notes: string[];
  charts: { xml: string; sheet: string }[];
}

const numbered = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

export function readDeck(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const all = (pattern: RegExp) =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort((a, b) => numbered(a) - numbered(b));
  return {
    slides: all(/^ppt\/slides\/slide\d+\.xml$/).map(text),
    notes: all(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(text),
    charts: all(/^ppt\/charts\/chart\d+\.xml$/).map((name) => {
      const rels = text(`ppt/charts/_rels/${name.slice('ppt/charts/'.length)}.rels`);
      const book = files[`ppt/embeddings/${/embeddings\/([^"]+)"/.exec(rels)?.[1] ?? ''}`];
      return {
        xml: text(name),
        sheet: strFromU8(unzipSync(book ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      };
    }),
  };
}

export function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** The numbers of a chart by series, as drawn. */
export function drawnIn(xml: string): { name: string; points: Map<number, number> }[] {
  return [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => ({
    name: /<c:tx>[\s\S]*?<c:v>([^<]*)</.exec(series)?.[1] ?? '',
    points: new Map(
      [
        ...(/<c:val>[\s\S]*?<\/c:val>/.exec(series)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g),
      ].map(([, index, value]): [number, number] => [Number(index), Number(value)]),
    ),
  }));
}

/** The numbers of a sheet by column (B is 0), as they can be changed. */
export function cellsOf(sheet: string): Map<number, Map<number, number>> {
  const columns = new Map<number, Map<number, number>>();
  for (const [, letter = '', row, value] of sheet.matchAll(/<c r="([A-Z]+)(\d+)"><v>([^<]*)<\/v>/g)) {
    const index = letter.charCodeAt(0) - 'B'.charCodeAt(0);
    const own = columns.get(index) ?? new Map<number, number>();
    own.set(Number(row) - 2, Number(value));
    columns.set(index, own);
  }
  return columns;
}

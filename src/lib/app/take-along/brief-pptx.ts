import type PptxGenJS from 'pptxgenjs';
import type { Brief } from '../../evidence/brief/brief.ts';
import { briefSlides, type DeckOptions } from './brief-slides.ts';
import { repairDeck } from './deck-repair.ts';
import {
  MARGIN,
  type Slide,
  type SlideChart,
  type SlideTable,
  type SlideText,
  type Tone,
  WIDTH,
} from './slide.ts';
import { CELL } from './theme-slides.ts';

/** On every machine that shows presentations. */
const FONT = 'Arial';
/** Paper is white in a hall as on a printer; the tones keep 4.5:1 on it. */
const COLOURS: Record<Tone | 'rule' | 'end' | 'sunken', string> = {
  ink: '1B1E23',
  muted: '5B6470',
  accent: '00689D',
  rule: 'DCDAD3',
  end: '5B6470',
  sunken: 'F2F0EA',
};
const MASTER = 'Koban';
const TITLE = 'title';

/**
 * A brief as a presentation (Office Open XML), made without a network. Charts are native: their numbers stand in a sheet
 * and can be changed. The library is fetched when this is called.
 *
 * @example save(new Blob([await briefPptx(brief, options)]), 'koban-brief-JPN.pptx')
 */
export async function briefPptx(brief: Brief, options: DeckOptions): Promise<Uint8Array> {
  return deckOf(briefSlides(brief, options), `${brief.name}: brief`);
}

/** Slides as a presentation. */
export async function deckOf(slides: readonly Slide[], title: string): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = 'Koban';
  deck.company = 'Koban';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title',
            x: MARGIN,
            y: 0.7,
            w: WIDTH,
            h: 0.95,
            align: 'left',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  const charts: SlideChart[] = [];
  for (const { elements, notes } of slides) {
    const slide = deck.addSlide({ masterName: MASTER });
    for (const element of elements) {
      if (element.kind === 'text') addText(slide, element);
      else if (element.kind === 'table') addTable(slide, element);
      else {
        addChart(slide, element);
        charts.push(element);
      }
    }
    slide.addNotes(notes);
  }
  const written = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('the presentation could not be written');
  return repairDeck(written, charts);
}

function addText(slide: PptxGenJS.Slide, part: SlideText): void {
  const { x, y, w, h } = part;
  slide.addText(part.text, {
    ...{ x, y, w, h },
    ...(part.title ? { placeholder: TITLE } : {}),
    fontFace: FONT,
    fontSize: part.size,
    bold: part.bold ?? false,
    color: COLOURS[part.tone],
    align: 'left',
    valign: 'top',
    margin: 0,
    wrap: true,
  });
}

function addTable(slide: PptxGenJS.Slide, { x, y, w, head, rows, columns, size }: SlideTable): void {
  const margin: [number, number, number, number] = [CELL.end, CELL.side, CELL.end, CELL.side];
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: COLOURS.rule };
  const cell = (text: string, bold: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold,
      color: COLOURS.ink,
      ...(bold ? { fill: { color: COLOURS.sunken } } : {}),
      border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
    },
  });
  slide.addTable(
    [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
    { x, y, w, colW: [...columns], fontFace: FONT, fontSize: size, valign: 'top', margin, autoPage: false },
  );
}

function addChart(slide: PptxGenJS.Slide, chart: SlideChart): void {
  const { x, y, w, h, form, labels, series, decimals, summary } = chart;
  // Missing numbers are put right afterwards, see `repairDeck`.
  const data = series.map(({ name, values }) => ({
    name,
    labels,
    values: values.map((value) => value ?? 0),
  }));
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const axis = { color: COLOURS.muted, fontSize: 11, fontFace: FONT };
  const least = Math.min(...series.flatMap(({ values }) => values.filter((value) => value !== null)));
  slide.addChart(form, data, {
    ...{ x, y, w, h },
    altText: summary,
    chartColors: series.map(({ style }) => (style === 'main' ? COLOURS.accent : COLOURS.end)),
    catAxisLabelColor: axis.color,
    catAxisLabelFontSize: axis.fontSize,
    catAxisLabelFontFace: axis.fontFace,
    // Beside the bars, also where some of them reach below zero.
    catAxisLabelPos: 'low',
    valAxisLabelColor: axis.color,
    valAxisLabelFontSize: axis.fontSize,
    valAxisLabelFontFace: axis.fontFace,
    valAxisLabelFormatCode: format,
    valGridLine: { color: COLOURS.rule, size: 0.75 },
    catGridLine: { style: 'none' },
    ...(form === 'bar' && least >= 0 ? { valAxisMinVal: 0 } : {}),
    ...(form === 'line'
      ? {
          displayBlanksAs: 'span',
          lineSize: 2,
          lineDataSymbol: 'circle' as const,
          lineDataSymbolSize: 6,
          catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / 10))),
          showLegend: series.length > 1,
          legendPos: 'b' as const,
          legendFontSize: 11,
          legendColor: COLOURS.ink,
        }
      : {
          barDir: 'bar' as const,
          barGapWidthPct: 45,
          valAxisHidden: true,
          showValue: true,
          dataLabelFormatCode: format,
          dataLabelColor: COLOURS.ink,
          dataLabelFontSize: 11,
          dataLabelFontFace: FONT,
        }),
  });
}

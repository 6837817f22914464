import type PptxGenJS from 'pptxgenjs';
import type { Brief } from '../../evidence/brief/brief.ts';
import { directionOf, pageLanguage, type Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/brief.js';
import { briefSlides, type DeckOptions } from './brief-slides.ts';
import { repairDeck } from './deck-repair.ts';
import {
  MARGIN,
  PAGE,
  type Slide,
  type SlideChart,
  type SlideTable,
  type SlideText,
  type Tone,
  WIDTH,
} from './slide.ts';
import { CELL } from './theme-slides.ts';

/** On every machine that shows presentations; Arial has no letters of Chinese. */
const fontOf = (language: Language): string => (language === 'zh' ? 'Microsoft YaHei' : 'Arial');
/** As proofing tools name them. */
const TAGS: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
  zh: 'zh-CN',
};
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
  return deckOf(briefSlides(brief, options), m.place_brief({ place: brief.name }));
}

/** Slides as a presentation. */
export async function deckOf(slides: readonly Slide[], title: string): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = 'Koban';
  deck.company = 'Koban';
  const style = styleHere();
  deck.theme = { headFontFace: style.font, bodyFontFace: style.font };
  deck.rtlMode = style.rtl;
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
            align: style.align,
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
      if (element.kind === 'text') addText(slide, element, style);
      else if (element.kind === 'table') addTable(slide, element, style);
      else {
        addChart(slide, element, style);
        charts.push(element);
      }
    }
    slide.addNotes(notes);
  }
  const written = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('the presentation could not be written');
  return repairDeck(written, charts);
}

/** How the language of the page is set. */
interface Style {
  font: string;
  lang: string;
  rtl: boolean;
  align: 'left' | 'right';
}

function styleHere(): Style {
  const language = pageLanguage();
  const rtl = directionOf(language) === 'rtl';
  return { font: fontOf(language), lang: TAGS[language], rtl, align: rtl ? 'right' : 'left' };
}

/** Plans count from the corner at which reading begins, presentations from the left. */
const across = ({ x, w }: { x: number; w: number }, { rtl }: Style): number => (rtl ? PAGE.w - x - w : x);

function addText(slide: PptxGenJS.Slide, part: SlideText, style: Style): void {
  const { y, w, h } = part;
  const x = across(part, style);
  slide.addText(part.text, {
    ...{ x, y, w, h },
    ...(part.title ? { placeholder: TITLE } : {}),
    fontFace: style.font,
    lang: style.lang,
    ...(style.rtl ? { rtlMode: true } : {}),
    fontSize: part.size,
    bold: part.bold ?? false,
    color: COLOURS[part.tone],
    align: style.align,
    valign: 'top',
    margin: 0,
    wrap: true,
  });
}

function addTable(slide: PptxGenJS.Slide, table: SlideTable, style: Style): void {
  const { y, w, size } = table;
  const x = across(table, style);
  /** The first column is where reading begins. */
  const inOrder = <Cell>(cells: readonly Cell[]): Cell[] => (style.rtl ? [...cells].reverse() : [...cells]);
  const margin: [number, number, number, number] = [CELL.end, CELL.side, CELL.end, CELL.side];
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: COLOURS.rule };
  const cell = (text: string, bold: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold,
      lang: style.lang,
      ...(style.rtl ? { rtlMode: true } : {}),
      align: style.align,
      color: COLOURS.ink,
      ...(bold ? { fill: { color: COLOURS.sunken } } : {}),
      border: [{ type: 'none' }, { type: 'none' }, border, { type: 'none' }],
    },
  });
  slide.addTable(
    [table.head, ...table.rows].map((row, index) => inOrder(row).map((text) => cell(text, index === 0))),
    {
      x,
      y,
      w,
      colW: inOrder(table.columns),
      fontFace: style.font,
      fontSize: size,
      valign: 'top',
      margin,
      autoPage: false,
    },
  );
}

function addChart(slide: PptxGenJS.Slide, chart: SlideChart, style: Style): void {
  const x = across(chart, style);
  const { y, w, h, form, labels, series, decimals, summary } = chart;
  // Missing numbers are put right afterwards, see `repairDeck`.
  const data = series.map(({ name, values }) => ({
    name,
    labels,
    values: values.map((value) => value ?? 0),
  }));
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const axis = { color: COLOURS.muted, fontSize: 11, fontFace: style.font };
  const least = Math.min(...series.flatMap(({ values }) => values.filter((value) => value !== null)));
  slide.addChart(form, data, {
    ...{ x, y, w, h },
    altText: summary,
    chartColors: series.map((one) => (one.style === 'main' ? COLOURS.accent : COLOURS.end)),
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
          dataLabelFontFace: style.font,
        }),
  });
}

import {
  autocompletion,
  closeCompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import * as m from '../../i18n/messages/workbench.js';
import type { TableNote } from '../../store/free-query.ts';
import { colours } from './colours.ts';
import { editorTheme } from './editor-theme.ts';
import { completions } from './sample.ts';
import { FUNCTIONS, KEYWORDS, TYPES } from './sql-words.ts';

export interface SqlEditor {
  /** Puts another text in place; the hand's own undo brings the old one back. */
  write(text: string): void;
  /** The tables whose names and columns are offered. */
  offer(tables: readonly TableNote[]): void;
  focus(): void;
  destroy(): void;
}

interface Options {
  /** Its style sheets are adopted by this root, which the policy of the page allows; `<style>` elements it refuses. */
  root: ShadowRoot;
  text: string;
  /** Name of the field, to be read aloud. */
  label: string;
  onchange: (text: string) => void;
  onrun: () => void;
  /** Esc was pressed: the focus is to go on. */
  onleave: () => void;
}

const DUCKDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: KEYWORDS,
  types: TYPES,
  builtin: '',
});

/**
 * Puts in place what is typed over a selection. Left to itself, the browser joins the lines with a style attribute, which the
 * policy refuses with a message in the console.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data: text, inputType } = event;
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== 'insertText' || text === null || empty || view.composing) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, text, insert))) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

/** An editor for DuckDB's SQL in a shadow root. The Tab key moves on, as anywhere on the page. */
export function createEditor({ root, text, label, onchange, onrun, onleave }: Options): SqlEditor {
  const language = new Compartment();
  const run = (view: EditorView): boolean => {
    closeCompletion(view);
    onrun();
    return true;
  };
  const leave = (): boolean => {
    onleave();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        language.of(languageOf([])),
        colours,
        editorTheme,
        EditorState.phrases.of({ Completions: m.completions() }),
        placeholder('SELECT …'),
        EditorView.lineWrapping,
        typedOver,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
        keymap.of([
          { key: 'Mod-Enter', run },
          ...completionKeymap,
          { key: 'Escape', run: leave },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
      ],
    }),
  });
  return {
    write(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    offer: (tables) => view.dispatch({ effects: language.reconfigure(languageOf(tables)) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function languageOf(tables: readonly TableNote[]): Extension {
  const support = sql({ dialect: DUCKDB, schema: completions(tables), upperCaseKeywords: true });
  const own = DUCKDB.language.data.of({
    autocomplete: (context: CompletionContext) => columnsFor(context, tables),
  });
  return [support, own];
}

/** Columns of all tables and common functions, where a word begins that stands behind no point. */
function columnsFor(context: CompletionContext, tables: readonly TableNote[]): CompletionResult | null {
  const word = context.matchBefore(/\w*/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  if (context.state.sliceDoc(Math.max(0, word.from - 1), word.from) === '.') return null;
  const of = new Map<string, string[]>();
  for (const { name, columns } of tables)
    for (const column of columns)
      of.set(column.name, [...(of.get(column.name) ?? []), name.replace(/^koban\./, '')]);
  return {
    from: word.from,
    options: [
      ...[...of].map(([label, names]) => ({ label, type: 'property', detail: names.join(', '), boost: 1 })),
      ...FUNCTIONS.map((label) => ({ label, type: 'function' })),
    ],
    validFor: /^\w*$/,
  };
}

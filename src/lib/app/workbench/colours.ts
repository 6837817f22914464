import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Names of the grammar's nodes -> class of the editor's theme. */
const CLASSES: Record<string, string> = {
  Keyword: 'sql-keyword',
  Type: 'sql-keyword',
  Bool: 'sql-literal',
  Null: 'sql-literal',
  Number: 'sql-literal',
  String: 'sql-text',
  QuotedIdentifier: 'sql-name',
  LineComment: 'sql-remark',
  BlockComment: 'sql-remark',
};
const MARKS = new Map(
  Object.entries(CLASSES).map(([name, className]) => [name, Decoration.mark({ class: className })]),
);

/** Colours the words of what is seen by their place in the grammar. */
export const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }

    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) this.decorations = coloured(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function coloured(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = MARKS.get(node.name);
        if (mark) builder.add(node.from, node.to, mark);
      },
    });
  }
  return builder.finish();
}

import { EditorView } from '@codemirror/view';

/** The editor in the colours of the page: custom properties reach into its shadow root. */
export const editorTheme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    fontSize: 'var(--text-small)',
  },
  '&.cm-focused': { outline: 'var(--focus-width) solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    lineHeight: '1.6',
    minHeight: '11rem',
    maxHeight: '24rem',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--space-2) 0' },
  '.cm-cursor, .cm-dropCursor': { borderInlineStartColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper-sunken)',
    color: 'var(--ink-muted)',
    borderInlineEnd: '1px solid var(--hairline)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'var(--paper-sunken)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--edge)',
  },
  '.cm-placeholder': { color: 'var(--ink-muted)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    border: '1px solid var(--hairline)',
    boxShadow: 'var(--float-shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', maxBlockSize: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-1) var(--space-2)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal' },
  '.sql-keyword': { color: 'var(--series-1-text)', fontWeight: 'var(--weight-strong)' },
  '.sql-literal': { color: 'var(--series-5-text)' },
  '.sql-text': { color: 'var(--series-4-text)' },
  '.sql-name': { color: 'var(--series-3-text)' },
  '.sql-remark': { color: 'var(--ink-muted)', fontStyle: 'italic' },
});

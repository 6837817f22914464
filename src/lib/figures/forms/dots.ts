import { assemble } from '../assemble.ts';
import { cutMiddle } from '../cut.ts';
import { hasValue, nothing, type Covered } from '../empty.ts';
import type { Answer, DotsMarks } from '../figure.ts';
import { groupsCompared, ranking } from '../finding.ts';
import type { Frame, Row } from '../frame.ts';
import { byValue, inOrder } from '../order.ts';
import { figureRows, groupRows, pointOf } from '../rows.ts';

type Items = DotsMarks['items'];

/** How places stand, from the highest to the lowest; with several dots a row where the figure is split. */
export function dots(frame: Frame, raw: readonly Row[], covered: readonly Covered[]): Answer {
  const rows = inOrder(figureRows(raw, frame), frame);
  if (!hasValue(rows)) return nothing(frame, 'dots', rows, covered);
  const items: Items = [...groupRows(rows, ({ area }) => area)].flatMap(([area, own]) => {
    const there = own.filter(({ value }) => value !== null);
    const order = new Map(frame.groups.map(({ id }, index) => [id, index]));
    const dots = there
      .map((row) => ({ ...pointOf(row), group: row.group, groupName: row.groupName }))
      .sort((a, b) => (order.get(a.group) ?? 0) - (order.get(b.group) ?? 0));
    if (!dots.length) return [];
    return {
      id: area,
      label: there[0]?.areaName ?? area,
      area,
      emphasis: area === frame.highlight ? 'highlight' : 'normal',
      dots,
    };
  });
  const sorted = byValue(
    items,
    ({ dots }) => dots[0],
    ({ label }) => label,
    frame.language,
  );
  const finding = (frame.by && groupsCompared(rows, frame.language)) ?? ranking(rows, frame.language);
  return assemble(frame, { form: 'dots', rows, finding, marks: { kind: 'dots', ...cutMiddle(sorted) } });
}

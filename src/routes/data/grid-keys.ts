interface Place {
  row: number;
  column: number;
}

/**
 * The cell to which a key leads from another one; null where the key is for something else. Arrows that point along
 * the line follow the direction of reading. The place may lie outside of the grid.
 */
export function stepFor(
  event: KeyboardEvent,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const rightToLeft =
    event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
  const forward = rightToLeft ? -1 : 1;
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - forward };
    case 'ArrowRight':
      return { row, column: column + forward };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** Something that wants to be centred at `at` and is `size` high. */
export interface Wish {
  at: number;
  size: number;
}

/**
 * Moves things along a line as little as possible so that none overlap and all lie between `from` and `to`: things
 * that touch form a block, which sits at the mean of what its members wish. Answers in the order of the wishes.
 * Where the sizes together exceed the room, they are squeezed evenly; leave some out before calling.
 * @example spread([{ at: 10, size: 12 }, { at: 12, size: 12 }], 0, 100) // [5, 17]
 */
export function spread(wishes: Wish[], from: number, to: number): number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const total = order.reduce((sum, wish) => sum + wish.size, 0);
  const squeeze = total > to - from ? (to - from) / total : 1;
  interface Block {
    start: number;
    size: number;
    members: { index: number; size: number; offset: number; at: number }[];
  }
  const blocks: Block[] = [];
  const settle = (block: Block): void => {
    const wished =
      block.members.reduce((sum, each) => sum + each.at - each.offset - each.size / 2, 0) /
      block.members.length;
    block.start = Math.max(from, Math.min(wished, to - block.size));
  };
  for (const wish of order) {
    const size = wish.size * squeeze;
    let block: Block = { start: 0, size, members: [{ index: wish.index, size, offset: 0, at: wish.at }] };
    settle(block);
    for (
      let before = blocks.at(-1);
      before && before.start + before.size > block.start;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const shift = before.size;
      block = {
        start: before.start,
        size: before.size + block.size,
        members: [
          ...before.members,
          ...block.members.map((each) => ({ ...each, offset: each.offset + shift })),
        ],
      };
      settle(block);
    }
    blocks.push(block);
  }
  const placed: number[] = [];
  for (const block of blocks)
    for (const each of block.members) placed[each.index] = block.start + each.offset + each.size / 2;
  return placed;
}

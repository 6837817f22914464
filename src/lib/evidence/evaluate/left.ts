import type { Cut } from './cut.ts';

type Why = Cut['left'][number]['why'];

/** The sentences about places left out of a comparison: one for each reason that there is. */
export function leftBy(said: Record<Why, (names: string[]) => string>): (left: Cut['left']) => string[] {
  return (left) =>
    (['small', 'missing', 'ring'] as const).flatMap((why) => {
      const names = left.filter((one) => one.why === why).map(({ name }) => name);
      return names.length ? [said[why](names)] : [];
    });
}

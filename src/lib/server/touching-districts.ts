/** Side of a square in degrees: about a kilometre. */
const SIDE = 0.01;
/** Squares in common: one alone can be a point that was moved over a border. */
const LEAST_COMMON = 3;

/**
 * Which districts lie next to each other, told by where their records lie: two touch where at least three squares of
 * about a kilometre with records of the one are, or lie next to, squares with records of the other. No outline is needed.
 *
 * @param points one a record: district, longitude, latitude in degrees
 * @returns for each district those that it touches, in order of their names
 */
export function touchingDistricts(points: Iterable<[string, number, number]>): Map<string, string[]> {
  const squares = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const [district, lon, lat] of points) {
    const square = `${Math.round(lon / SIDE)},${Math.round(lat / SIDE)}`;
    squares.set(district, (squares.get(district) ?? new Set()).add(square));
    owners.set(square, (owners.get(square) ?? new Set()).add(district));
  }
  const steps = [-1, 0, 1];
  return new Map(
    [...squares].map(([district, own]) => {
      const common = new Map<string, number>();
      for (const square of own) {
        const [x = 0, y = 0] = square.split(',').map(Number);
        const near = new Set(
          steps.flatMap((dx) => steps.flatMap((dy) => [...(owners.get(`${x + dx},${y + dy}`) ?? [])])),
        );
        for (const other of near) if (other !== district) common.set(other, (common.get(other) ?? 0) + 1);
      }
      const touching = [...common].filter(([, count]) => count >= LEAST_COMMON).map(([other]) => other);
      return [district, touching.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))];
    }),
  );
}

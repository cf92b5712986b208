import {OUTLINES, type Outline} from './outlines';

const DIRECTIONS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** The country that an arrow key leads to: the nearest in its direction, where aside counts as twice as far. */
export function neighbour(from: Outline, key: string): Outline | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) {
    return undefined;
  }
  const [right, down] = direction;
  const distance = ({x, y}: Outline): number => {
    const ahead = (x - from.x) * right + (y - from.y) * down;
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right);
    return ahead > 0 ? ahead + 2 * aside : Infinity;
  };
  return OUTLINES.filter((outline) => distance(outline) < Infinity)
    .reduce<Outline | undefined>((nearest, outline) => nearest && distance(nearest) <= distance(outline) ? nearest : outline, undefined);
}

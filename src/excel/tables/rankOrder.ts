/** Excel's ascending order: numbers, texts, empty cells (Microsoft Support, "Sort data in a range or table"). */
function classOf(cell: unknown): number {
  if (typeof cell === 'number') return 0;
  return cell === '' ? 2 : 1;
}

/** Whether the numbers among the cells go up; what has no rank stands anywhere. */
export function goesUp(ranks: readonly unknown[]): boolean {
  const numbers = ranks.filter((rank) => typeof rank === 'number');
  return numbers.every((rank, i) => i === 0 || rank >= (numbers[i - 1] ?? rank));
}

/** Old places of the rows in ascending order of their ranks; rows of one rank keep their order. */
export function sortedPlaces(ranks: readonly unknown[]): number[] {
  return ranks
    .map((_, place) => place)
    .sort((a, b) => {
      const [x, y] = [ranks[a], ranks[b]];
      if (typeof x === 'number' && typeof y === 'number') return x - y || a - b;
      const [p, q] = [classOf(x), classOf(y)];
      if (p === 1 && q === 1) return String(x).localeCompare(String(y)) || a - b;
      return p - q || a - b;
    });
}

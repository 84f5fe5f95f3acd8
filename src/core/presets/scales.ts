import type { Say } from './preset';

/** What people write into a column of ranks, as a number. */
export const highToLow = (say: Say): Record<string, number> => ({
  [say.inSheet('高', 'High')]: 3,
  [say.inSheet('中', 'Medium')]: 2,
  [say.inSheet('低', 'Low')]: 1,
});

/** What people write into a column of what is so or not, as a number. */
export const yesNo = (say: Say): Record<string, number> => ({
  [say.inSheet('是', 'Yes')]: 1,
  [say.inSheet('否', 'No')]: 0,
});

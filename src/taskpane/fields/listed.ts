/** Listed at first. */
const FIRST = 10;

/** Listed when all are asked for: more would keep the pane from answering. */
const MOST = 1000;

/** How many of a list stand there, and how many can be had by a button; null: all of them stand there anyway. */
export function listed(
  items: number,
  opened: boolean,
): { readonly shown: number; readonly most: number | null } {
  if (items <= FIRST) return { shown: items, most: null };
  const most = Math.min(items, MOST);
  return { shown: opened ? most : FIRST, most };
}

import { useState } from 'react';

interface Card {
  readonly id: string;
  readonly key: string;
}

/**
 * A key for each method, the same for as long as it is there: a method that gets another name stays the card that it was,
 * open and with the focus.
 *
 * @param ids of the methods, in their order
 */
export function useCards(ids: readonly string[]): string[] {
  const [cards, setCards] = useState<readonly Card[]>([]);
  if (cards.length === ids.length && cards.every(({ id }, i) => id === ids[i]))
    return cards.map(({ key }) => key);
  const next: Card[] = [];
  ids.forEach((id, i) => {
    const before = cards[i];
    const renamed = cards.length === ids.length && before && !ids.includes(before.id) ? before.key : id;
    let key = cards.find((card) => card.id === id)?.key ?? renamed;
    while (next.some((card) => card.key === key)) key = `${key}’`;
    next.push({ id, key });
  });
  setCards(next);
  return next.map(({ key }) => key);
}

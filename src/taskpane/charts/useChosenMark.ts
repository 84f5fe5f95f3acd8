import { useState } from 'react';

/**
 * The mark of a picture whose customers are listed below it, by a key that the picture gives it; chosen once more it is
 * none. The customers are found by the key each time, so the list follows when customers are graded anew.
 */
export function useChosenMark(): readonly [chosen: string | null, choose: (mark: string | null) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  return [chosen, (mark) => setChosen((before) => (before === mark ? null : mark))];
}

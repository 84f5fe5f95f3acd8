import { useEffect, useState } from 'react';

interface Taking {
  /** The value as the field shows it while nobody types there. */
  readonly shown: string;
  /** What is wrong with a text, as a sentence; null: it can be taken. */
  readonly problemOf: (text: string) => string | null;
  readonly onTake: (text: string) => void;
  /** Taken with every key, not only when the field is left. */
  readonly live?: boolean;
}

interface Typed {
  readonly text: string;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Takes what is typed; one that cannot be taken stays, for who typed it to mend. */
  readonly leave: () => void;
}

/** What stands in a field: the value, or what was typed there, for as long as that cannot be taken. */
export function useTyped({ shown, problemOf, onTake, live = false }: Taking): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState(shown);
  const [typing, setTyping] = useState(false);
  // A value that came from elsewhere is newer than a text that was left wrong.
  if (shown !== before) {
    setBefore(shown);
    if (!typing) setTyped(null);
  }
  const text = typed ?? shown;
  const problem = typed === null && shown === '' ? null : problemOf(text);
  // Another field's change can make right what was left wrong here.
  const mended = typed !== null && !typing && problem === null;
  useEffect(() => {
    if (!mended) return;
    onTake(text);
    setTyped(null);
  }, [mended, onTake, text]);
  const take = (given: string): void => {
    if (given !== shown && problemOf(given) === null) onTake(given);
  };
  return {
    text,
    problem,
    type: (given) => {
      setTyping(true);
      setTyped(given);
      if (live) take(given);
    },
    leave: () => {
      setTyping(false);
      if (typed === null || problem !== null) return;
      if (!live) take(typed);
      setTyped(null);
    },
  };
}

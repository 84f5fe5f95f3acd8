import { useState } from 'react';
import { useSay } from '../words';

export interface FormulaBarProps {
  /** What the active cell holds, as it is edited. */
  readonly content: string;
  readonly onContent: (content: string) => void;
  readonly onEditing: (editing: boolean) => void;
}

/** Enter takes what was typed, Escape and leaving forget it; Alt+Enter begins a new line in the cell. */
export function FormulaBar({ content, onContent, onEditing }: FormulaBarProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const end = () => {
    if (typed !== null) onEditing(false);
    setTyped(null);
  };
  const type = (text: string) => {
    if (typed === null) onEditing(true);
    setTyped(text);
  };
  return (
    <textarea
      className="formula-bar"
      rows={1}
      aria-label={say('formulaBar')}
      title={say('formulaBar')}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? content}
      onBlur={end}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        const { key, altKey, currentTarget: box } = event;
        if (event.nativeEvent.isComposing) return;
        if (key === 'Escape') end();
        if (key !== 'Enter') return;
        event.preventDefault();
        if (altKey) {
          box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
          type(box.value);
          return;
        }
        end();
        // Nothing typed is nothing done; it only gives the keyboard back to the cells.
        onContent(typed ?? content);
      }}
    />
  );
}

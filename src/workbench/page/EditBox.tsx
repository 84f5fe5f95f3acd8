import { useState } from 'react';

export interface EditBoxProps {
  readonly label: string;
  readonly className: string;
  /** Shown while nothing is typed. */
  readonly text: string;
  readonly onEnter: (typed: string) => void;
}

/** Shows a text that can be typed over: Enter takes what was typed, Escape and leaving forget it. */
export function EditBox({ label, className, text, onEnter }: EditBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const end = () => setTyped(null);
  return (
    <input
      className={className}
      aria-label={label}
      title={label}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? text}
      onFocus={(event) => event.target.select()}
      onBlur={end}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') end();
        if (event.key !== 'Enter') return;
        end();
        onEnter(typed ?? text);
      }}
    />
  );
}

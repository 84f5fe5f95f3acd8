import { useSay } from '../words';

export interface TabNameProps {
  readonly name: string;
  /** What was typed, null when it is to stay as it was. */
  readonly onEnd: (typed: string | null) => void;
}

/** The tab while it is renamed: Enter and leaving it take the new name, Escape the old one. */
export function TabName({ name, onEnd }: TabNameProps) {
  const say = useSay();
  return (
    <input
      className="tab-name"
      defaultValue={name}
      aria-label={say('renameSheet')}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => onEnd(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onEnd(null);
      }}
    />
  );
}

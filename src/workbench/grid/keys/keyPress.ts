export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Ctrl, or the Mac's own. */
export const withControl = ({ ctrlKey, metaKey }: KeyPress): boolean => ctrlKey || metaKey;

/** What keys do to cells rather than to the selection. */
export type KeyCommand = 'undo' | 'redo' | 'fillDown' | 'fillRight' | 'empty';

const withControlKey: Readonly<Record<string, KeyCommand>> = {
  z: 'undo',
  y: 'redo',
  d: 'fillDown',
  r: 'fillRight',
};

export function commandOf(press: KeyPress): KeyCommand | null {
  const key = press.key.toLowerCase();
  if (!withControl(press)) return key === 'backspace' && !press.shiftKey ? 'empty' : null;
  if (press.shiftKey) return key === 'z' ? 'redo' : null;
  return withControlKey[key] ?? null;
}

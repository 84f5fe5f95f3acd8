import type { GridCell, ProvideEditorCallback, ProvideEditorComponent } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { KeyPress } from './keys/keyPress';
import { withControl } from './keys/keyPress';
import { useSay } from '../words';

/** What the grid hears of the editor that it opens. */
export interface EditorEvents {
  readonly onEditing: (editing: boolean) => void;
  /** The key that ended the editing: it also moves the selection. */
  readonly onLeave: (press: KeyPress) => void;
  /** Ctrl+Enter: the text goes into all selected cells. */
  readonly onFill: (text: string) => void;
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

const nobody = (): void => undefined;

export const EditorContext = createContext<EditorEvents>({
  onEditing: nobody,
  onLeave: nobody,
  onFill: nobody,
});

/** The cell while it is edited. Typing over a cell ends with an arrow key too; F2 gives the arrow keys to the text. */
const Editor: ProvideEditorComponent<GridCell> = ({ value, initialValue, onChange, onFinishedEditing }) => {
  const { onEditing, onLeave, onFill } = useContext(EditorContext);
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const typedOver = useRef(initialValue !== undefined);
  const before = useRef(value.kind === GridCellKind.Text && initialValue === undefined ? value.data : null);
  useLayoutEffect(() => {
    const end = area.current?.value.length ?? 0;
    area.current?.focus();
    area.current?.setSelectionRange(end, end);
    onEditing(true);
    return () => onEditing(false);
  }, [onEditing]);
  if (value.kind !== GridCellKind.Text) return null;
  return (
    <textarea
      ref={area}
      className="cell-editor"
      aria-label={say('editing')}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={value.data}
      onChange={(event) => onChange({ ...value, data: event.target.value })}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'F2') typedOver.current = false;
        if (event.key === 'Enter' && event.altKey) {
          event.stopPropagation();
          event.preventDefault();
          event.currentTarget.setRangeText(
            '\n',
            event.currentTarget.selectionStart,
            event.currentTarget.selectionEnd,
            'end',
          );
          onChange({ ...value, data: event.currentTarget.value });
          return;
        }
        const ends =
          event.key === 'Enter' || event.key === 'Tab' || (typedOver.current && arrows.includes(event.key));
        if (!ends) return;
        event.stopPropagation();
        event.preventDefault();
        const { key, ctrlKey, metaKey, shiftKey } = event;
        const fills = key === 'Enter' && withControl(event);
        onFinishedEditing(fills || value.data === before.current ? undefined : value, [0, 0]);
        if (fills) onFill(value.data);
        else onLeave({ key, ctrlKey, metaKey, shiftKey });
      }}
    />
  );
};

const provided = { editor: Editor, disablePadding: true, styleOverride: { borderRadius: 0 } };

export const provideEditor: ProvideEditorCallback<GridCell> = () => provided;

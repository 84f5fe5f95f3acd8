import type { GridCell, ProvideEditorCallback, ProvideEditorComponent } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import { useLayoutEffect, useRef } from 'react';

/** The cell while it is edited. The grid around it handles Enter, Tab and Escape. */
export function cellEditor(onEditing: (editing: boolean) => void): ProvideEditorCallback<GridCell> {
  const Editor: ProvideEditorComponent<GridCell> = ({ value, onChange }) => {
    const input = useRef<HTMLInputElement>(null);
    useLayoutEffect(() => {
      const end = input.current?.value.length ?? 0;
      input.current?.focus();
      input.current?.setSelectionRange(end, end);
      onEditing(true);
      return () => onEditing(false);
    }, []);
    if (value.kind !== GridCellKind.Text) return null;
    return (
      <input
        ref={input}
        className="cell-editor"
        spellCheck={false}
        autoComplete="off"
        value={value.data}
        onChange={(event) => onChange({ ...value, data: event.target.value })}
      />
    );
  };
  const provided = { editor: Editor, disablePadding: true, styleOverride: { borderRadius: 0 } };
  return () => provided;
}

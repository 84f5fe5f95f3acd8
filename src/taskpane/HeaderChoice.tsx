import { Checkbox } from '@fluentui/react-components';
import type { HeadRows } from '../app';
import { sampleText } from '../app';
import { Choice } from './Choice';
import { usePane, usePaneState } from './PaneContext';

/** Cells of a row that are shown to recognise it by. */
const FIRST_CELLS = 4;

/** Which of the first rows is the header: the one that was found, and to be changed. */
export function HeaderChoice() {
  const { session, words } = usePane();
  const head = usePaneState((state) => state.head);
  const candidate = usePaneState((state) => state.candidate);
  if (!head || !candidate) return null;
  const { headerRow, headerRows } = candidate.source;
  return (
    <>
      <Choice
        label={words.t('pane.header')}
        value={String(headerRow)}
        options={head.rows.map((_, i) => ({
          value: String(head.top + i),
          text: words.t('pane.headerRow', { row: head.top + i + 1, cells: firstCells(head, i) }),
        }))}
        onChange={(value) => {
          const row = Number(value);
          void session.chooseHeader(row, row === head.top ? 1 : headerRows);
        }}
      />
      <Checkbox
        label={words.t('pane.headerOfTwo')}
        checked={headerRows === 2}
        disabled={headerRow === head.top}
        onChange={(_, { checked }) => void session.chooseHeader(headerRow, checked === true ? 2 : 1)}
      />
    </>
  );
}

function firstCells({ rows }: HeadRows, row: number): string {
  const texts = (rows[row] ?? []).map((cell) => sampleText(cell)).filter((text) => text !== '');
  return texts.slice(0, FIRST_CELLS).join(' · ');
}

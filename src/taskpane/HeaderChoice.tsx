import { Checkbox } from '@fluentui/react-components';
import { sampleText } from '../app';
import type { Cell } from '../core';
import { Choice } from './fields/Choice';
import { usePane, usePaneState } from './PaneContext';
import { DATE_ROLES } from './roles';

/** Cells of a row that are shown to recognise it by. */
const FIRST_CELLS = 4;

/** Which of the first rows is the header: the one that was found, and to be changed. */
export function HeaderChoice() {
  const { session, words } = usePane();
  const head = usePaneState((state) => state.head);
  const candidate = usePaneState((state) => state.candidate);
  const columns = usePaneState((state) => state.draft?.source.columns);
  if (!head || !candidate) return null;
  const { headerRow, headerRows } = candidate.source;
  const { shape } = candidate;
  const dated = DATE_ROLES.map((role) => columns?.[role]);
  // The rows begin where the source does: a column of dates is one in all of them.
  const dates = shape.headers.map((header) =>
    typeof header === 'string' && dated.includes(header) ? shape.dateSystem : undefined,
  );
  return (
    <>
      <Choice
        label={words.t('pane.header')}
        value={String(headerRow)}
        options={head.rows.map((_, i) => ({
          value: String(head.top + i),
          text: words.t('pane.headerRow', {
            row: head.top + i + 1,
            cells: firstCells(head.rows[i] ?? [], dates),
          }),
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

/** @param dates per column the date system where it is one of dates */
function firstCells(row: readonly Cell[], dates: readonly (1900 | 1904 | undefined)[]): string {
  const texts = row.map((cell, column) => sampleText(cell, dates[column])).filter((text) => text !== '');
  return texts.slice(0, FIRST_CELLS).join(' · ');
}

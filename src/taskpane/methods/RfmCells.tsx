import { Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PerDimension } from '../../core';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import type { Cells } from './rfmSegments';
import { DIMENSIONS, freeCell, withCellMoved } from './rfmSegments';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 50px) minmax(0, 1fr) auto',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  head: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

/** A name for each cell that has one: R, F, M and the segment, best cell first. */
export function RfmCells(props: {
  readonly segments: Cells;
  readonly bins: PerDimension<number>;
  readonly onChange: (segments: Cells) => void;
}) {
  const { segments, bins, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const { cells } = segments;
  const set = (next: Readonly<Record<string, string>>): void => onChange({ ...segments, cells: { ...next } });
  const free = freeCell(cells, bins);
  const named = Object.entries(cells).sort(([a], [b]) => Number(b) - Number(a));
  return (
    <>
      <div className={styles.row} aria-hidden="true">
        {DIMENSIONS.map((dimension) => (
          <Caption1 key={dimension} className={styles.head}>
            {dimension.toUpperCase()}
          </Caption1>
        ))}
        <Caption1 className={styles.quiet}>{words.t('rfm.segment')}</Caption1>
      </div>
      {named.map(([cell, name]) => (
        <div key={cell} className={styles.row} role="group" aria-label={cell}>
          {DIMENSIONS.map((dimension, place) => (
            <Select
              key={dimension}
              size="small"
              aria-label={words.t('rfm.scoresOf', { segment: cell, what: words.t(`rfm.${dimension}`) })}
              value={cell[place]}
              onChange={(_, { value }) => set(withCellMoved(cells, cell, place, value))}
            >
              {Array.from({ length: bins[dimension] }, (_, i) => String(bins[dimension] - i)).map((score) => (
                <option key={score} value={score} disabled={isTaken(cells, cell, place, score)}>
                  {score}
                </option>
              ))}
            </Select>
          ))}
          <TextField
            bare
            label={words.t('rfm.cellName', { cell })}
            value={name}
            onChange={(next) => set({ ...cells, [cell]: next })}
          />
          <RowButtons
            of={cell}
            onRemove={() => {
              const { [cell]: _, ...others } = cells;
              set(others);
            }}
          />
        </div>
      ))}
      <TextField
        label={words.t('rfm.else')}
        value={segments.else}
        onChange={(otherwise) => onChange({ ...segments, else: otherwise })}
      />
      {free !== undefined && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => set({ ...cells, [free]: words.t('rfm.newSegment') })}
        >
          {words.t('rfm.addCell')}
        </Button>
      )}
    </>
  );
}

/** Each cell has one name. */
function isTaken(
  cells: Readonly<Record<string, string>>,
  cell: string,
  place: number,
  score: string,
): boolean {
  const other = cell.slice(0, place) + score + cell.slice(place + 1);
  return other !== cell && cells[other] !== undefined;
}

import { Caption1, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { cellNames } from '../../app';
import { textWidth } from '../charts/textFit';
import { usePane } from '../PaneContext';
import type { GridMethod } from './gridDocument';
import { tierAt } from './gridTiers';

/** Greatest width of the names of rows, and least and greatest of a cell, px: a longer tier is read where the pointer rests. */
const NAMES = 64;
const LEAST = 72;
const MOST = 136;
/** Beside the text of a cell, beside a name, and the size of their letters, px. */
const FRAME = 40;
const SPACE = 10;
const LETTERS = 12;

const useStyles = makeStyles({
  // As many columns as there are; the pane itself never scrolls sideways.
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
  },
  corner: { padding: 0 },
  // Stays when the cells are scrolled sideways.
  row: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
  },
  cell: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0` },
  tier: { display: 'flex', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The tier of every cell: rows by the first dimension, columns by the second, a table for each level of the third. */
export function GridCells(props: {
  readonly method: GridMethod;
  /** Per dimension the names of its levels. */
  readonly levels: readonly (readonly string[])[];
  /** What each dimension is. */
  readonly titles: readonly string[];
  readonly onCell: (cell: string, tier: string) => void;
}) {
  const { levels, titles } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [, , tables] = levels;
  if (levels.some((names) => names.length === 0)) return null;
  if (!tables) return <CellTable {...props} title={words.t('grid.cells')} />;
  return (
    <>
      {tables.map((level) => {
        const title = words.t('grid.table', { what: titles[2] ?? '', level });
        return (
          <div key={level}>
            <Caption1 block className={styles.quiet}>
              {title}
            </Caption1>
            <CellTable {...props} title={title} table={level} />
          </div>
        );
      })}
    </>
  );
}

function CellTable(props: {
  readonly method: GridMethod;
  readonly levels: readonly (readonly string[])[];
  readonly title: string;
  /** The level of the third dimension. */
  readonly table?: string;
  readonly onCell: (cell: string, tier: string) => void;
}) {
  const { method, levels, title, table, onCell } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [rows = [], columns = []] = levels;
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, LETTERS)));
  const corner = Math.min(NAMES, SPACE + longest(rows));
  const cellWidth = Math.min(MOST, Math.max(LEAST, FRAME + longest(method.tiers)));
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        style={{ minWidth: `${corner + columns.length * cellWidth}px` }}
        aria-label={title}
      >
        <thead>
          <tr>
            <td className={mergeClasses(styles.corner, styles.row)} style={{ width: `${corner}px` }} />
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.head, styles.row)}>
                {row}
              </th>
              {columns.map((column) => {
                const [cell = ''] = cellNames([[row], [column], ...(table === undefined ? [] : [[table]])]);
                return (
                  <td key={column} className={styles.cell}>
                    <Select
                      size="small"
                      className={styles.tier}
                      select={{ style: { minWidth: 0, textOverflow: 'ellipsis' } }}
                      aria-label={words.t('grid.tierOf', { cell })}
                      title={tierAt(method, cell)}
                      value={tierAt(method, cell) ?? ''}
                      onChange={(_, { value }) => onCell(cell, value)}
                    >
                      {tierAt(method, cell) === undefined && <option value="" />}
                      {method.tiers.map((tier) => (
                        <option key={tier} value={tier}>
                          {tier}
                        </option>
                      ))}
                    </Select>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

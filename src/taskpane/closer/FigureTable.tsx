import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { textWidth } from '../charts/textFit';

const useStyles = makeStyles({
  // Tiers and customers may be more than fit: the table is moved under its heads, the pane stays where it is.
  frame: { overflow: 'auto', maxWidth: '100%', maxHeight: '320px' },
  table: {
    borderCollapse: 'collapse',
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      // Narrower, and a Chinese name would stand one sign below the other.
      minWidth: '40px',
      maxWidth: '120px',
      overflowWrap: 'break-word',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  corner: { zIndex: 2 },
  first: {
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
    paddingLeft: '0 !important',
  },
  row: { fontWeight: `${tokens.fontWeightRegular} !important` },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  text: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Width of the names, px: a long one is broken twice rather than four times. */
const NARROWEST = 64;
const WIDEST = 112;
const FONT_SIZE = 12;

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** A plain table: names at the left, figures or short texts in the other columns. */
export function FigureTable(props: {
  readonly title: string;
  /** Heads the names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The columns are texts. */
  readonly texts?: boolean;
}) {
  const { title, corner, columns, rows, texts } = props;
  const styles = useStyles();
  const cell = texts === true ? styles.text : styles.number;
  const widest = Math.max(NARROWEST, ...rows.map(({ name }) => textWidth(name, FONT_SIZE)));
  return (
    // What can be moved is reached by keys too.
    <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th
              scope="col"
              className={mergeClasses(styles.first, styles.head, styles.corner)}
              style={{ minWidth: Math.min(WIDEST, widest) }}
            >
              {corner}
            </th>
            {columns.map((column, i) => (
              <th key={i} scope="col" className={mergeClasses(cell, styles.head)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.first, styles.row)}>
                {name}
              </th>
              {cells.map((text, i) => (
                <td key={i} className={mergeClasses(cell, text === '0' && styles.quiet)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

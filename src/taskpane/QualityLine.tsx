import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from './PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  show: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    minWidth: 0,
    // The text of the buttons stands in line with the other text of the section.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
  },
  still: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    border: '1px solid transparent',
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  shown: { color: tokens.colorBrandForegroundLink },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  said: { gridColumn: '1 / -1' },
  action: { minWidth: 0, whiteSpace: 'nowrap' },
});

/** One line of the quality list: a button that selects its rows in the sheet, and what else can be done with them. */
export function QualityLine(props: {
  /** Tells the lines apart: the message of a selection stands under its own. */
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  /** Absent where there are no rows to show. */
  readonly onShow?: () => void;
  readonly action?: { readonly text: string; readonly onClick: () => void };
}) {
  const { id, text, detail, onShow, action } = props;
  const styles = useStyles();
  const { words } = usePane();
  const selected = usePaneState((state) => (state.selected?.line === id ? state.selected.note : null));
  const content: ReactNode = (
    <span className={styles.text}>
      <span className={onShow && styles.shown}>{text}</span>
      {detail !== undefined && (
        <Caption1 block className={styles.detail}>
          {detail}
        </Caption1>
      )}
    </span>
  );
  return (
    <li className={styles.line}>
      {onShow ? (
        <Button appearance="subtle" className={styles.show} title={words.t('pane.showRows')} onClick={onShow}>
          {content}
        </Button>
      ) : (
        <div className={styles.still}>{content}</div>
      )}
      {action && (
        <Button
          size="small"
          className={styles.action}
          aria-label={`${action.text}: ${text}`}
          onClick={action.onClick}
        >
          {action.text}
        </Button>
      )}
      <Caption1 block role="status" className={styles.said}>
        {selected && words.t(selected.id, selected.values)}
      </Caption1>
    </li>
  );
}

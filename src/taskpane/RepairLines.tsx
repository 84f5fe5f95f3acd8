import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListPlace } from '../app';
import type { Repair } from '../core';
import { usePane } from './PaneContext';
import { QualityLine } from './QualityLine';
import { beforeAfter } from './shownText';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Shown before the rest is asked for. */
const FIRST = 6;

/** What was done to cells so that they could be read: which, how many, the first one before and after. */
export function RepairLines(props: { readonly repairs: readonly Repair[]; readonly place?: ListPlace }) {
  const { repairs, place } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const [all, setAll] = useState(false);
  if (repairs.length === 0) return null;
  const shown = all ? repairs : repairs.slice(0, FIRST);
  const title = words.t('pane.repairs');
  return (
    <div>
      <Caption1 block className={styles.quiet}>
        {title}
      </Caption1>
      <ul className={styles.list} aria-label={title}>
        {shown.map((repair) => {
          const { kind, header, column, count, examples, runs } = repair;
          const id = `${place ? 'list' : 'rows'} ${kind} ${column}`;
          const [first] = examples;
          return (
            <QualityLine
              key={id}
              id={id}
              text={words.t('pane.repairLine', { count, header, repair: kind })}
              {...(first ? { detail: beforeAfter(first, words) } : {})}
              {...(runs.length > 0 ? { onShow: () => void session.rows.ofRepair(id, repair, place) } : {})}
            />
          );
        })}
      </ul>
      {shown.length < repairs.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.t('pane.more', { count: repairs.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

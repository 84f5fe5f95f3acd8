import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { copyText } from './clipboard';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Copies a text, and says whether that went well. */
export function CopyText({ text, label }: { readonly text: string; readonly label?: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const [copied, setCopied] = useState<{ readonly text: string; readonly well: boolean } | null>(null);
  const told = copied?.text === text ? copied : null;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        onClick={() => {
          void copyText(text).then((well) => setCopied({ text, well }));
        }}
      >
        {label ?? words.t('closer.copy')}
      </Button>
      <Caption1 role="status">{told && words.t(told.well ? 'closer.copied' : 'closer.notCopied')}</Caption1>
    </div>
  );
}

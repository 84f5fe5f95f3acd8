import { Button, Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyText } from '../closer/CopyText';
import type { Draft } from '../draft';
import { TextField } from '../fields/TextField';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import { Section } from '../Section';
import { download, fileNameOf } from './download';
import { exported, namesIn } from './exported';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The policy for another workbook, for colleagues, for the command line; under another name it is a copy. */
export function ExportSection({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { words } = usePane();
  const own = draft.top.name ?? '';
  const [called, setCalled] = useState<string | null>(null);
  const [names, setNames] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const name = called ?? own;
  const count = namesIn(draft);
  const result = exported(draft, name, names);
  const file = fileNameOf(name, words.t('policy.fileName'));
  return (
    <Section title={words.t('policy.export')}>
      <Caption1 className={styles.quiet}>{words.t('policy.exportHint')}</Caption1>
      <TextField
        label={words.t('policy.exportName')}
        value={name}
        onChange={setCalled}
        onEmpty={() => setCalled('')}
      />
      {count > 0 && (
        <>
          <Switch
            checked={names}
            label={words.t('policy.withNames')}
            onChange={(_, { checked }) => setNames(checked)}
          />
          <Caption1 className={styles.quiet}>
            {words.t(names ? 'policy.namesIn' : 'policy.namesOut', { count })}
          </Caption1>
        </>
      )}
      {'fault' in result ? (
        <Message intent="warning" note={result.fault} />
      ) : (
        <>
          <div className={styles.ways}>
            <Button
              size="small"
              onClick={() => {
                download(file, result.text);
                setSaved(file);
              }}
            >
              {words.t('policy.save')}
            </Button>
            <CopyText text={result.text} label={words.t('policy.copy')} />
          </div>
          <Caption1 role="status" className={styles.quiet}>
            {saved !== null && words.t('policy.saved', { file: saved })}
          </Caption1>
        </>
      )}
    </Section>
  );
}

import { Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Candidate, PolicyFile } from '../../app';
import type { Note } from '../../core';
import type { Draft } from '../draft';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import { Section } from '../Section';
import { fileText, policyIn } from './policyIn';
import { Proposed } from './Proposed';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  area: { width: '100%' },
  hidden: { display: 'none' },
});

/** A policy from a file or a text: first what it would change, then it replaces the present one, or not. */
export function ImportSection(props: { readonly draft: Draft; readonly candidate: Candidate }) {
  const { draft, candidate } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [read, setRead] = useState<PolicyFile | Note | null>(null);
  const [before, setBefore] = useState<Draft | null>(null);
  const take = (given: string): void => {
    setBefore(null);
    setRead(policyIn(given));
  };
  const end = (): void => {
    setRead(null);
    setText('');
  };
  const replace = (next: Draft): void => {
    setBefore(draft);
    end();
    void session.takeDraft(next);
  };
  return (
    <Section title={words.t('policy.import')}>
      <Caption1 className={styles.quiet}>{words.t('policy.importHint')}</Caption1>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".json,application/json"
        aria-label={words.t('policy.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen once more, when it was corrected.
          target.value = '';
          if (file)
            void fileText(file).then((given) => (typeof given === 'string' ? take(given) : setRead(given)));
        }}
      />
      <Textarea
        className={styles.area}
        aria-label={words.t('policy.paste')}
        placeholder={words.t('policy.paste')}
        rows={2}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={styles.ways}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words.t('policy.choose')}
        </Button>
        <Button size="small" disabled={text.trim() === ''} onClick={() => take(text)}>
          {words.t('policy.read')}
        </Button>
      </div>
      {read && 'id' in read && <Message intent="error" note={read} />}
      {read && 'policy' in read && (
        <Proposed file={read} draft={draft} candidate={candidate} onReplace={replace} onKeep={end} />
      )}
      {before && (
        <div className={styles.ways}>
          <Message intent="success" note={{ id: 'policy.replaced', values: {} }} />
          <Button
            size="small"
            onClick={() => {
              setBefore(null);
              void session.takeDraft(before);
            }}
          >
            {words.t('policy.takeBack')}
          </Button>
        </div>
      )}
    </Section>
  );
}

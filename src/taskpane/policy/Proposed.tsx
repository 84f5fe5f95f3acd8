import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Candidate, PolicyFile } from '../../app';
import { policyDifference } from '../../app';
import { wordName } from '../../words';
import type { Draft } from '../draft';
import { documentOf } from '../draftDocument';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import { importedDraft } from './importedDraft';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a policy that was read would change; nothing is changed before a yes. */
export function Proposed(props: {
  readonly file: PolicyFile;
  readonly draft: Draft;
  readonly candidate: Candidate;
  readonly onReplace: (draft: Draft) => void;
  readonly onKeep: () => void;
}) {
  const { file, draft, candidate, onReplace, onKeep } = props;
  const styles = useStyles();
  const { words } = usePane();
  const heading = useRef<HTMLDivElement>(null);
  const { next, mended, lines } = useMemo(() => {
    const imported = importedDraft(file, draft, candidate);
    const differences = policyDifference(documentOf(draft), documentOf(imported.draft), words);
    return { next: imported.draft, mended: imported.mended, lines: differences };
  }, [file, draft, candidate, words]);
  // It stands below what was pressed: who does not see it is told.
  useEffect(() => heading.current?.focus(), [file]);
  const title = file.policy.name === '' ? words.t('policy.unnamed') : file.policy.name;
  return (
    <>
      {/* Not −1: office.js would send the next Tab from there out of the pane. */}
      <div ref={heading} tabIndex={0}>
        <Body1Strong className={styles.line}>
          {words.t(lines.length > 0 ? 'policy.wouldChange' : 'policy.sameAlready', {
            name: title,
            count: lines.length,
          })}
        </Body1Strong>
      </div>
      {mended.map(({ id, values }) => (
        <Message
          key={`${id}${String(values['of'])}`}
          intent="warning"
          note={{ id, values: { ...values, of: wordName(words, String(values['of'])) } }}
        />
      ))}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ id, values }, i) => (
            <li key={i} className={styles.line}>
              <Caption1>{words.t(id, values)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        {lines.length > 0 && (
          <Button size="small" onClick={() => onReplace(next)}>
            {words.t('policy.replace')}
          </Button>
        )}
        <Button size="small" onClick={onKeep}>
          {words.t(lines.length > 0 ? 'policy.keep' : 'policy.close')}
        </Button>
      </div>
    </>
  );
}

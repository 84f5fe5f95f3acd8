import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Note } from '../core';
import { inThePane } from './inThePane';
import { usePane } from './PaneContext';

/** A note as a sentence, read out when it appears. */
export function Message({ intent, note }: { intent: 'error' | 'warning' | 'success'; note: Note }) {
  const { words } = usePane();
  const { id, values } = inThePane(note);
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'success' ? 'polite' : 'assertive'}>
      <MessageBarBody>{words.t(id, values)}</MessageBarBody>
    </MessageBar>
  );
}

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Note } from '../core';
import { usePane } from './PaneContext';

/** A note as a sentence, read out when it appears. */
export function Message({ intent, note }: { intent: 'error' | 'warning' | 'success'; note: Note }) {
  const { words } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'success' ? 'polite' : 'assertive'}>
      <MessageBarBody>{words.t(note.id, note.values)}</MessageBarBody>
    </MessageBar>
  );
}

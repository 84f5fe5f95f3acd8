import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Note } from '../core';
import { noteSentence } from '../words';
import { usePane } from './PaneContext';

/** A note as a sentence, read out when it appears. @param props.children what can be done about it */
export function Message(props: {
  readonly intent: 'error' | 'warning' | 'success';
  readonly note: Note;
  readonly children?: ReactNode;
}) {
  const { intent, note, children } = props;
  const { words } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'success' ? 'polite' : 'assertive'}>
      <MessageBarBody>
        {noteSentence(words, note)}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

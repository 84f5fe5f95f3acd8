import type { Note } from '../core';
import { Message } from './Message';
import { usePane } from './PaneContext';
import { Question } from './Question';

const SIGNS = ['.', ','] as const;

/** A warning about cells; where the pane has a control for the remedy, it says so instead of naming the policy's key. */
export function DataWarning({ note }: { note: Note }) {
  const { session, words } = usePane();
  const { id, values } = note;
  if (id !== 'intake.decimalSign') return <Message intent="warning" note={note} />;
  return (
    <Question
      text={words.t('pane.decimalQuestion', values)}
      label={words.t('pane.decimalAnswers')}
      answers={SIGNS.map((sign) => ({
        text: words.t(sign === '.' ? 'pane.decimalPoint' : 'pane.decimalComma'),
        onClick: () => void session.changeSource({ decimal: sign }),
      }))}
    />
  );
}

import { dateReadings } from '../app';
import type { Note } from '../core';
import { usePane } from './PaneContext';
import { Question } from './Question';

/** Asks what a date of a column means that can be read in several ways; the answer holds for the column. */
export function DateQuestion({ note: { id, values } }: { note: Note }) {
  const { session, words } = usePane();
  return (
    <Question
      text={words.t(id === 'source.dateOrder' ? 'pane.dateQuestion' : 'pane.mixedDateQuestion', values)}
      label={words.t('pane.dateAnswers', values)}
      answers={dateReadings(String(values['text'])).map(({ order, iso }) => ({
        text: words.date(iso),
        onClick: () => void session.changeSource({ dateOrder: order }),
      }))}
    />
  );
}

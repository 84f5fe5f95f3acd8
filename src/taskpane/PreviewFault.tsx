import { Link } from '@fluentui/react-components';
import { DateQuestion } from './DateQuestion';
import { isDateQuestion } from './dateQuestionOf';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import type { Screen } from './screens/screen';

/** Where what a preview lacks is chosen. */
const REMEDY: Readonly<Record<string, Screen>> = { 'pane.noMethod': 'method' };

/** What keeps the preview from being made, with the question or the way to its answer. */
export function PreviewFault() {
  const { session, words } = usePane();
  const fault = usePaneState((state) => state.previewFault);
  const here = usePaneState((state) => state.screen);
  if (!fault) return null;
  if (isDateQuestion(fault)) return <DateQuestion note={fault} />;
  const remedy = REMEDY[fault.id] ?? 'data';
  return (
    <>
      <Message intent="warning" note={fault} />
      {here !== remedy && (
        <div>
          <Link as="button" onClick={() => session.view.screen(remedy)}>
            {words.t('screen.goTo', { screen: words.t(`screen.${remedy}`) })}
          </Link>
        </div>
      )}
    </>
  );
}

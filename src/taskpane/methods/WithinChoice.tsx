import { wordName } from '../../words';
import { Choice } from '../fields/Choice';
import { wordsOffered } from '../offered';
import { usePane, usePaneState } from '../PaneContext';

/** Words inside each of which customers are graded; undefined: all together. */
export function WithinChoice(props: {
  readonly value: string | undefined;
  readonly onChange: (within: string | undefined) => void;
}) {
  const { value, onChange } = props;
  const { words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  const offered = source ? wordsOffered(source) : [];
  return (
    <Choice
      label={words.t('pane.within')}
      value={value ?? ''}
      options={[
        { value: '', text: words.t('pane.allTogether') },
        ...[...new Set([...offered, ...(value === undefined ? [] : [value])])].map((one) => ({
          value: one,
          text: wordName(words, one),
        })),
      ]}
      onChange={(one) => onChange(one === '' ? undefined : one)}
    />
  );
}

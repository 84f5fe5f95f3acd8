import { methodName, metricName, wordName } from '../../words';
import type { Words } from '../../words';
import { Choice } from '../fields/Choice';
import { methodTitle } from '../methods/methodTitle';
import { usePane } from '../PaneContext';
import { askedBy, asking, asksOffered } from './asked';
import { admitting, chosenIn } from './chosen';
import { ChosenWords } from './ChosenWords';
import type { SimpleCondition } from './joined';
import type { Known } from './known';
import { MetricLimits } from './MetricLimits';

/** One question about a customer: what is looked at, and what it must be. */
export function SimpleEditor(props: {
  readonly of: string;
  readonly condition: SimpleCondition;
  readonly known: Known;
  readonly onChange: (condition: SimpleCondition) => void;
}) {
  const { of, condition, known, onChange } = props;
  const { words } = usePane();
  const asked = askedBy(condition);
  return (
    <>
      <Choice
        label={words.t('condition.what')}
        description={of}
        value={asked}
        options={[...new Set([...asksOffered(known), asked])].map((value) => ({
          value,
          text: textOf(value, known, words),
        }))}
        onChange={(value) => onChange(asking(value, known, condition))}
      />
      {'metric' in condition ? (
        <MetricLimits of={of} condition={condition} onChange={onChange} />
      ) : (
        <ChosenWords
          of={of}
          chosen={chosenIn(condition)}
          offered={
            'words' in condition
              ? known.wordsOf(condition.words)
              : (known.methods.find(({ id }) => id === condition.method)?.tiers ?? [])
          }
          free={'words' in condition}
          onChange={(chosen) => onChange(admitting(condition, chosen))}
        />
      )}
    </>
  );
}

function textOf(asked: string, { methods }: Known, words: Words): string {
  const name = asked.slice(asked.indexOf(':') + 1);
  if (asked.startsWith('metric:')) return metricName(words, name);
  if (asked.startsWith('words:')) return wordName(words, name);
  const method = methods.find(({ id }) => id === name);
  return words.t('condition.tierOf', { name: method ? methodTitle(words, method) : methodName(words, name) });
}

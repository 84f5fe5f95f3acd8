import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Condition } from '../../core';
import { conditionSentence } from '../../words';
import { Choice } from '../fields/Choice';
import { RowButtons } from '../fields/RowButtons';
import { usePane } from '../PaneContext';
import { firstCondition } from './asked';
import { conditionOf, isSimple, joinedOf, MOST_PARTS } from './joined';
import type { Known } from './known';
import { SimpleEditor } from './SimpleEditor';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

/** A condition, or several of which all or any must hold. What is joined more deeply is told, and kept. */
export function ConditionEditor(props: {
  /** What the condition is for, where a screen reader would not know. */
  readonly of: string;
  readonly condition: Condition;
  readonly known: Known;
  readonly onChange: (condition: Condition) => void;
}) {
  const { of, condition, known, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const joined = joinedOf(condition);
  const { by, parts } = joined;
  const several = parts.length > 1;
  const change = (next: readonly Condition[]): void => onChange(conditionOf({ by, parts: next }));
  return (
    <>
      {several && (
        <Choice
          label={words.t('condition.join')}
          description={of}
          value={by}
          options={(['all', 'any'] as const).map((way) => ({
            value: way,
            text: words.t(`condition.join.${way}`),
          }))}
          onChange={(way) => onChange(conditionOf({ by: way === 'any' ? 'any' : 'all', parts }))}
        />
      )}
      {parts.map((part, i) => {
        const name = words.t('condition.part', { number: i + 1 });
        const full = several ? words.t('condition.partOf', { of, part: name }) : of;
        return (
          <div key={i} className={styles.part} role="group" aria-label={full}>
            {several && (
              <div className={styles.head}>
                <Caption1 className={styles.quiet}>{name}</Caption1>
                <RowButtons of={full} onRemove={() => change(parts.toSpliced(i, 1))} />
              </div>
            )}
            {isSimple(part) ? (
              <SimpleEditor
                of={full}
                condition={part}
                known={known}
                onChange={(next) => change(parts.with(i, next))}
              />
            ) : (
              <Caption1>{words.t('condition.kept', { text: conditionSentence(words, part) })}</Caption1>
            )}
          </div>
        );
      })}
      {parts.length < MOST_PARTS && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.add}
          aria-label={words.t('condition.addTo', { of })}
          onClick={() => change([...parts, firstCondition(known)])}
        >
          {words.t('condition.add')}
        </Button>
      )}
    </>
  );
}

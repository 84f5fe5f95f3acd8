import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../fields/Choice';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import { levelName } from './gridDimensions';
import type { Change, WordsDimension } from './gridDocument';
import {
  isLevel,
  levelOfWord,
  levelsOfWords,
  MOST_LEVELS,
  withLevel,
  withLevelName,
  withoutLevel,
  withRest,
  withWordIn,
} from './gridWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

/** As many words as one can look through; the rarer ones are with all others. */
const WORDS_SHOWN = 30;

/** The levels of words, and which words belong to which. */
export function GridWordsEditor(props: {
  readonly dimension: WordsDimension;
  /** Words that customers have, the most frequent first. */
  readonly seen: readonly string[];
  readonly onChange: (dimension: WordsDimension, renamed?: Change['renamed']) => void;
}) {
  const { dimension, seen, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const levels = levelsOfWords(dimension);
  const { else: rest, of } = dimension;
  const taken = rest === undefined ? levels : [...levels, rest];
  const shown = [...new Set([...seen.slice(0, WORDS_SHOWN), ...Object.keys(of)])];
  return (
    <>
      {levels.map((level, i) => (
        <div key={i} className={styles.row}>
          <TextField
            bare
            label={words.t('grid.level', { n: i + 1 })}
            value={level}
            taken={taken}
            onChange={(typed) => {
              const name = levelName(typed);
              onChange(withLevelName(dimension, level, name, seen.includes(level)), { [name]: level });
            }}
          />
          <RowButtons
            of={level}
            onRemove={levels.length > 1 ? () => onChange(withoutLevel(dimension, level)) : null}
          />
        </div>
      ))}
      {levels.length < MOST_LEVELS && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => onChange(withLevel(dimension, words.t('grid.newLevel')))}
        >
          {words.t('grid.addLevel')}
        </Button>
      )}
      <Choice
        label={words.t('grid.rest')}
        value={rest === undefined ? 'unknown' : 'level'}
        options={['level', 'unknown'].map((value) => ({ value, text: words.t(`grid.rest.${value}`) }))}
        onChange={(value) =>
          onChange(withRest(dimension, value === 'level' ? words.t('grid.others') : undefined))
        }
      />
      {rest !== undefined && !levels.includes(rest) && (
        <TextField
          label={words.t('grid.restName')}
          value={rest}
          taken={taken}
          onChange={(typed) => {
            const name = levelName(typed);
            onChange(withRest(dimension, name), { [name]: rest });
          }}
        />
      )}
      {shown.length > 0 && <Caption1 className={styles.quiet}>{words.t('grid.whichLevel')}</Caption1>}
      {shown.map((word) => (
        <Choice
          key={word}
          label={word}
          value={levelOfWord(dimension, word) ?? ''}
          options={[
            ...levels.map((level) => ({ value: level, text: level })),
            ...(isLevel(dimension, word) || levels.includes(rest ?? '')
              ? []
              : [{ value: rest ?? '', text: rest ?? words.t('grid.unknown') }]),
          ]}
          onChange={(level) =>
            onChange(
              withWordIn(
                dimension,
                word,
                level === (rest ?? '') && !levels.includes(level) ? undefined : level,
              ),
            )
          }
        />
      ))}
      {seen.length > WORDS_SHOWN && (
        <Caption1 className={styles.quiet}>
          {words.t('grid.moreWords', { count: seen.length - WORDS_SHOWN })}
        </Caption1>
      )}
    </>
  );
}

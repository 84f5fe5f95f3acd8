import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

/** More are typed, not looked for in a list. */
const LONGEST_LIST = 200;

/** The words of which a customer's must be one: at least one stays. */
export function ChosenWords(props: {
  readonly of: string;
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
  /** Takes words that the data have not. */
  readonly free: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { of, chosen, offered, free, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const left = offered.filter((one) => !chosen.includes(one));
  const alone = chosen.length === 1 ? chosen[0] : undefined;
  const typed = free && (offered.length === 0 || offered.length > LONGEST_LIST);
  return (
    <>
      {alone === undefined ? (
        <div className={styles.chosen} role="group" aria-label={`${of}: ${words.t('condition.chosen')}`}>
          {chosen.map((one) => (
            <Button
              key={one}
              size="small"
              shape="circular"
              className={styles.chip}
              aria-label={words.t('field.remove', { what: one })}
              onClick={() => onChange(chosen.filter((other) => other !== one))}
            >
              {`${one} ×`}
            </Button>
          ))}
        </div>
      ) : (
        <Choice
          label={words.t('condition.chosen')}
          description={of}
          value={alone}
          options={[alone, ...left.slice(0, LONGEST_LIST)].map((one) => ({ value: one, text: one }))}
          onChange={(one) => onChange([one])}
        />
      )}
      {left.length > 0 && (
        <Select
          aria-label={`${of}: ${words.t('condition.addWord')}`}
          value=""
          onChange={(_, { value }) => {
            if (value !== '') onChange([...chosen, value]);
          }}
        >
          <option value="">{words.t('condition.addWord')}</option>
          {left.slice(0, LONGEST_LIST).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      )}
      {typed && (
        <TextField
          label={words.t('condition.typeWord')}
          value=""
          taken={chosen}
          onChange={(word) => onChange([...chosen, word])}
        />
      )}
    </>
  );
}

import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled list to choose from, in one row. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly required?: boolean;
  /** What the label belongs to, where a screen reader would not know. */
  readonly description?: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  readonly onFocus?: () => void;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const alone = props.bare === true ? props.label : undefined;
  const select = (
    <Select
      id={id}
      value={props.value}
      aria-label={props.description === undefined ? alone : `${props.description}: ${props.label}`}
      onFocus={props.onFocus}
      onChange={(_, { value }) => props.onChange(value)}
      // A long text of one option makes the field no wider than its place.
      select={{ style: { minWidth: 0, textOverflow: 'ellipsis' } }}
    >
      {props.options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  if (props.bare === true) return select;
  return (
    <div className={styles.row}>
      <Label htmlFor={id} required={props.required ?? false}>
        {props.label}
      </Label>
      {select}
    </div>
  );
}

import { Select } from '@fluentui/react-components';
import { Labelled } from './Labelled';

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
  /** What is wrong with what is chosen, as a sentence. */
  readonly problem?: string | null;
  readonly onFocus?: () => void;
  readonly onChange: (value: string) => void;
}) {
  const { label, description, bare = false, required = false, problem = null } = props;
  const alone = bare ? label : undefined;
  return (
    <Labelled label={label} kind="text" bare={bare} required={required} problem={problem}>
      <Select
        value={props.value}
        aria-label={description === undefined ? alone : `${description}: ${label}`}
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
    </Labelled>
  );
}

import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOfIso, isoDate } from '../../app';

/** Excel's first day: an earlier year is one that is still being typed. */
const FIRST = '1900-01-01';

/** A day, without a visible label. @param props.value days since 1970-01-01 */
export function DateField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, onChange } = props;
  // While the user types, what is typed; afterwards the day that was taken.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      type="date"
      aria-label={label}
      min={FIRST}
      max="9999-12-31"
      value={typed ?? isoDate(value)}
      onChange={(_, data) => {
        setTyped(data.value);
        const day = dayOfIso(data.value);
        if (day !== undefined && data.value >= FIRST) onChange(day);
      }}
      onBlur={() => setTyped(null)}
      input={{ style: { minWidth: 0 } }}
    />
  );
}

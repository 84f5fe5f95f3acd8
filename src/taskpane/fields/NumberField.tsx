import { Caption1, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: 'anywhere' },
  alone: { width: '104px', minWidth: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1, gridColumn: '1 / -1' },
});

export interface NumberFieldProps {
  readonly label: string;
  /** What the label belongs to, where a screen reader would not know. */
  readonly description?: string;
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  /** undefined: nothing is given. */
  readonly value: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Shown behind the number; of "%" the value is the hundredth: 0.2 reads 20. */
  readonly unit?: string;
  readonly onChange: (value: number) => void;
  /** Takes an empty field too; without it that is no number. */
  readonly onEmpty?: () => void;
}

/** A number in the user's own writing. What is none from `min` to `max` is not taken, and the field says why. */
export function NumberField(props: NumberFieldProps) {
  const { value, unit, onChange, onEmpty } = props;
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  // While the user types, what is typed; afterwards the value that was taken.
  const [typed, setTyped] = useState<string | null>(null);
  const scale = unit === '%' ? 100 : 1;
  const text = typed ?? (value === undefined ? '' : plain(value * scale));
  const read = numberIn(text);
  const wrong = text.trim() === '' ? onEmpty === undefined && typed !== null : !isWithin(read, props);
  const take = (given: string): void => {
    setTyped(given);
    const number = numberIn(given);
    if (given.trim() === '') onEmpty?.();
    else if (isWithin(number, props)) onChange(Number((number / scale).toFixed(12)));
  };
  const input = (
    <Input
      id={id}
      {...(props.bare === true ? { className: styles.alone } : {})}
      value={text}
      inputMode="decimal"
      {...nameOf(props)}
      aria-invalid={wrong}
      contentAfter={unit ?? null}
      onChange={(_, data) => take(data.value)}
      onBlur={() => setTyped(null)}
      input={{ style: { textAlign: 'right', minWidth: 0 } }}
    />
  );
  const remark = wrong && (
    <Caption1 className={styles.wrong} role="alert">
      {words.t(remarkOf(props), {
        min: (props.min ?? 0) * scale,
        max: (props.max ?? 0) * scale,
      })}
    </Caption1>
  );
  if (props.bare === true) {
    return (
      <>
        {input}
        {remark}
      </>
    );
  }
  return (
    <div className={styles.row}>
      <Label htmlFor={id} className={styles.label}>
        {props.label}
      </Label>
      {input}
      {remark}
    </div>
  );
}

/** Of a label that is seen the description alone would be lost. */
function nameOf({ label, description, bare }: NumberFieldProps): { 'aria-label'?: string } {
  if (description !== undefined) return { 'aria-label': `${description}: ${label}` };
  return bare === true ? { 'aria-label': label } : {};
}

function remarkOf({ min, max, whole }: NumberFieldProps): string {
  const kind = whole === true ? 'field.whole' : 'field.number';
  const [from, upTo] = [min, max].map((limit) => limit !== undefined && Number.isFinite(limit));
  if (from === true) return upTo === true ? `${kind}Between` : `${kind}From`;
  return upTo === true ? `${kind}UpTo` : kind;
}

/** At most ten digits that count, and never in powers of ten. */
const plain = (value: number): string => {
  const short = Number(value.toPrecision(12));
  return Math.abs(short) < 1e21 && !/e/.test(String(short)) ? String(short) : short.toFixed(10);
};

/** A comma before the last digits is a decimal sign where Excel's user writes it so; signs of thousands are not typed here. */
const numberIn = (text: string): number => {
  const given = text.trim().normalize('NFKC').replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(given) ? Number(given) : NaN;
};

function isWithin(shown: number, { unit, min, max, whole }: NumberFieldProps): boolean {
  const value = unit === '%' ? Number((shown / 100).toFixed(12)) : shown;
  if (!Number.isFinite(value) || (whole === true && !Number.isInteger(value))) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

import { Label, makeStyles, tokens } from '@fluentui/react-components';
import { DateField } from '../../fields/DateField';
import { NumberField } from '../../fields/NumberField';
import type { Unit } from './bands';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 144px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A value of a metric: a date, a percentage or just a number. */
export function ValueField(props: {
  readonly label: string;
  readonly description: string;
  readonly bare?: boolean;
  readonly unit: Unit;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}) {
  const styles = useStyles();
  const { unit, ...field } = props;
  const { label, description, bare, value, min = -Infinity, max = Infinity, onChange } = field;
  if (unit !== 'day') return <NumberField {...field} {...(unit === 'share' ? { unit: '%' } : {})} />;
  const date = (
    <DateField label={`${description}: ${label}`} value={value} min={min} max={max} onChange={onChange} />
  );
  if (bare === true) return date;
  return (
    <div className={styles.row}>
      <Label>{label}</Label>
      {date}
    </div>
  );
}

import { Caption1, Checkbox, tokens } from '@fluentui/react-components';
import { tierNamesOf } from '../../app';
import { ConditionEditor } from '../conditions/ConditionEditor';
import { firstCondition } from '../conditions/asked';
import { problemsOf } from '../conditions/problems';
import { useKnown } from '../conditions/useKnown';
import { Fold } from '../fields/Fold';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import type { EditorProps } from './editor';
import {
  byOwnInterval,
  LONGEST_DAYS,
  LONGEST_MONTHS,
  nameOfStage,
  STAGES,
  withGrowth,
  withStageName,
} from './lifecycleStages';
import { NamedTier } from './NamedTier';

// A checkbox has its own space before it.
const FLUSH = { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` };

/** Where the stages of a customer's life begin and end. */
export function LifecycleEditor({ document, method, onChange }: EditorProps<'lifecycle'>) {
  const { words } = usePane();
  const { newDays, activeDays, lapsedDays, longTermMonths, ownInterval } = method;
  const days = (key: 'newDays' | 'activeDays' | 'lapsedDays', value: number, min: number, max: number) => (
    <NumberField
      label={words.t(`lifecycle.${key}`)}
      value={value}
      min={min}
      max={max}
      whole
      onChange={(next) => onChange({ ...document, [key]: next })}
    />
  );
  return (
    <>
      <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>{words.t('lifecycle.order')}</Caption1>
      {days('newDays', newDays, 1, LONGEST_DAYS)}
      {days('activeDays', activeDays, 1, lapsedDays - 1)}
      {days('lapsedDays', lapsedDays, activeDays + 1, LONGEST_DAYS)}
      <NumberField
        label={words.t('lifecycle.longTermMonths')}
        value={longTermMonths}
        min={1}
        max={LONGEST_MONTHS}
        whole
        onChange={(next) => onChange({ ...document, longTermMonths: next })}
      />
      <Fold title={words.t('pane.moreSettings')}>
        <Checkbox
          style={FLUSH}
          label={words.t('lifecycle.ownInterval')}
          checked={ownInterval !== undefined}
          onChange={(_, { checked }) => onChange(byOwnInterval(document, checked === true))}
        />
        {ownInterval && (
          <OwnInterval
            value={ownInterval}
            onChange={(next) => onChange({ ...document, ownInterval: next })}
          />
        )}
        <Growth document={document} method={method} onChange={onChange} />
      </Fold>
      <Fold title={words.t('lifecycle.names')}>
        {STAGES.map((stage) => (
          <NamedTier key={stage} tier={nameOfStage(method, stage)} tiers={tierNamesOf(method)}>
            <TextField
              label={words.t(`stage.${stage}`)}
              value={nameOfStage(method, stage)}
              taken={tierNamesOf(method)}
              onChange={(name) => onChange(withStageName(document, stage, name))}
            />
          </NamedTier>
        ))}
      </Fold>
    </>
  );
}

type Multiples = { readonly active: number; readonly lapsed: number };

/** The least difference of two multiples. */
const STEP = 0.1;

function OwnInterval(props: { readonly value: Multiples; readonly onChange: (value: Multiples) => void }) {
  const { value, onChange } = props;
  const { words } = usePane();
  const { active, lapsed } = value;
  return (
    <>
      <NumberField
        label={words.t('lifecycle.activeTimes')}
        value={active}
        min={STEP}
        max={Number((lapsed - STEP).toFixed(4))}
        onChange={(next) => onChange({ active: next, lapsed })}
      />
      <NumberField
        label={words.t('lifecycle.lapsedTimes')}
        value={lapsed}
        min={Number((active + STEP).toFixed(4))}
        max={100}
        onChange={(next) => onChange({ active, lapsed: next })}
      />
    </>
  );
}

/** Who of the active and lapsed customers is worth developing. */
function Growth({ document, method, onChange }: EditorProps<'lifecycle'>) {
  const { words } = usePane();
  const known = useKnown(method.id);
  if (!known) return null;
  const { growth } = method;
  const label = words.t('lifecycle.growth');
  return (
    <>
      <Checkbox
        style={FLUSH}
        label={label}
        checked={growth !== undefined}
        onChange={(_, { checked }) =>
          onChange(withGrowth(document, checked === true ? firstCondition(known) : undefined))
        }
      />
      {growth &&
        problemsOf(growth, known, words).map((problem, i) => (
          <Message key={i} intent="warning" note={problem} />
        ))}
      {growth && (
        <ConditionEditor
          of={label}
          condition={growth}
          known={known}
          onChange={(next) => onChange(withGrowth(document, next))}
        />
      )}
    </>
  );
}

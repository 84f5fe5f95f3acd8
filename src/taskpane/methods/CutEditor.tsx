import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CutPolicy } from '../../core';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { usePane } from '../PaneContext';
import {
  CUT_KINDS,
  cutOf,
  FEWEST_TIERS,
  isFor,
  MOST_TIERS,
  namesFor,
  tierCount,
  withTiers,
} from './cutChoices';
import { limitsOf, withLimit } from './cutLimits';
import { TierColour } from './TierColour';

const useStyles = makeStyles({
  tiers: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 104px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  names: { gridColumn: '1 / 3' },
  quiet: { color: tokens.colorNeutralForeground2 },
  end: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
});

/** The rule that turns scores into tiers: its kind, and per tier a name and where it ends. */
export function CutEditor(props: {
  readonly cut: CutPolicy;
  /** Names, best first. */
  readonly tiers: readonly string[];
  /** They are no tiers, which have colours, but levels of a grid. */
  readonly levels?: boolean;
  /** Less is better. */
  readonly costs?: boolean;
  /** The limits of the run that is shown, best first. */
  readonly found?: readonly (number | null)[];
  readonly onChange: (cut: CutPolicy, tiers: string[]) => void;
}) {
  const { cut, tiers, levels = false, costs = false, found = [], onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const limits = limitsOf(cut, costs);
  const column = limits && words.t(`cut.${cut.kind}.${costs ? 'cost' : 'benefit'}`);
  const counts = Array.from({ length: MOST_TIERS - FEWEST_TIERS + 1 }, (_, i) => i + FEWEST_TIERS);
  return (
    <>
      <Choice
        label={words.t('pane.cut')}
        value={cut.kind}
        options={CUT_KINDS.filter((kind) => kind === cut.kind || isFor(kind, costs)).map((kind) => ({
          value: kind,
          text: words.t(`cut.${kind}`),
        }))}
        onChange={(value) => {
          const kind = CUT_KINDS.find((one) => one === value) ?? 'cumulativeShare';
          const next = cutOf(kind, tiers.length, found, costs);
          onChange(next, namesFor(tiers, tierCount(next)));
        }}
      />
      {cut.kind !== 'computed' && (
        <Choice
          label={words.t('cut.tiers')}
          value={String(tiers.length)}
          options={counts.map((count) => ({ value: String(count), text: String(count) }))}
          onChange={(value) => onChange(withTiers(cut, Number(value), costs), namesFor(tiers, Number(value)))}
        />
      )}
      <div className={styles.tiers} role="group" aria-label={words.t('cut.names')}>
        <Caption1 className={mergeClasses(styles.quiet, styles.names)}>{words.t('cut.names')}</Caption1>
        <Caption1 className={styles.end}>{column}</Caption1>
        {tiers.map((name, i) => (
          <Tier
            key={i}
            name={name}
            taken={tiers}
            coloured={!levels}
            onName={(next) => onChange(cut, tiers.with(i, next))}
            {...(limits ? { limit: limits[i], column: column ?? '' } : {})}
            onLimit={(limit) => onChange(withLimit(cut, i, limit), [...tiers])}
          />
        ))}
      </div>
      <CutSides cut={cut} costs={costs} onChange={(next) => onChange(next, [...tiers])} />
    </>
  );
}

function Tier(props: {
  readonly name: string;
  readonly taken: readonly string[];
  readonly coloured: boolean;
  /** undefined: the last tier, or a cut without limits. */
  readonly limit?: { value: number | undefined; min: number; max: number; unit?: string } | undefined;
  readonly column?: string;
  readonly onName: (name: string) => void;
  readonly onLimit: (limit: number) => void;
}) {
  const { name, taken, coloured, limit, column, onName, onLimit } = props;
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      {coloured ? <TierColour tier={name} tiers={taken} /> : <span />}
      <TextField
        bare
        label={words.t('cut.nameOf', { tier: name })}
        value={name}
        taken={taken}
        onChange={onName}
      />
      {limit ? (
        <NumberField
          bare
          label={words.t('cut.limitOf', { tier: name, what: column ?? '' })}
          {...limit}
          onChange={onLimit}
        />
      ) : (
        <Caption1 className={styles.end}>{column === undefined ? '' : words.t('cut.rest')}</Caption1>
      )}
    </>
  );
}

/** Which side a limit itself belongs to, of the cuts that let one choose. */
function CutSides(props: {
  readonly cut: CutPolicy;
  readonly costs: boolean;
  readonly onChange: (cut: CutPolicy) => void;
}) {
  const { cut, costs, onChange } = props;
  const { words } = usePane();
  if (cut.kind === 'cumulativeShare') {
    return (
      <Choice
        label={words.t('cut.crossing')}
        value={cut.crossing}
        options={(['in', 'out'] as const).map((side) => ({
          value: side,
          text: words.t(`cut.crossing.${side}`),
        }))}
        onChange={(side) => onChange({ ...cut, crossing: side === 'out' ? 'out' : 'in' })}
      />
    );
  }
  if (cut.kind !== 'thresholds') return null;
  const sign = { true: costs ? '≤' : '≥', false: costs ? '<' : '>' };
  return (
    <Choice
      label={words.t('cut.onLimit')}
      value={String(cut.inclusive)}
      options={(['true', 'false'] as const).map((value) => ({
        value,
        text: words.t(`cut.inclusive.${value}`, { sign: sign[value] }),
      }))}
      onChange={(value) => onChange({ ...cut, inclusive: value === 'true' })}
    />
  );
}

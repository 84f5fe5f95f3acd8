import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CustomerList } from '../../core';
import { finalOf, unknownOf } from '../conditions/rules';
import { useKnown } from '../conditions/useKnown';
import { Choice } from '../fields/Choice';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { usePane, usePaneState } from '../PaneContext';
import { wordName } from '../../words';
import { switched } from './output';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  tiers: { display: 'flex', flexWrap: 'wrap' },
  box: { marginInlineStart: '-8px' },
});

/** Sheets of customers that belong together: by tier, one for each owner or team, for marketing. */
export function ListEditor(props: {
  readonly lists: readonly CustomerList[];
  readonly onChange: (lists: CustomerList[]) => void;
}) {
  const { lists, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const grading = usePaneState((state) => state.grading);
  const known = useKnown();
  if (!draft || !known) return null;
  const method = finalOf(draft, known)?.method;
  const tiers = [...(method?.tiers ?? []), unknownOf(draft.top)];
  const labels = Object.keys(grading?.customers.words ?? {});
  const set = (at: number, list: CustomerList): void =>
    onChange(lists.map((old, i) => (i === at ? list : old)));
  return (
    <>
      {lists.map((list, i) => (
        <div key={i} className={styles.list}>
          <div className={styles.head}>
            <TextField
              label={words.t('list.name')}
              value={list.name}
              taken={lists.filter((_, other) => other !== i).map(({ name }) => name)}
              onChange={(name) => set(i, { ...list, name })}
            />
            <RowButtons of={list.name} onRemove={() => onChange(lists.filter((_, other) => other !== i))} />
          </div>
          <div className={styles.tiers} role="group" aria-label={words.t('list.tiers')}>
            {tiers.map((tier) => (
              <Checkbox
                key={tier}
                className={styles.box}
                label={tier}
                checked={list.tiers === undefined || list.tiers.includes(tier)}
                onChange={() => set(i, withTiers(list, switched(tiers, list.tiers ?? tiers, tier), tiers))}
              />
            ))}
          </div>
          <Choice
            label={words.t('list.by')}
            value={list.by ?? ''}
            options={[
              { value: '', text: words.t('list.oneSheet') },
              ...[...new Set([...labels, ...(list.by === undefined ? [] : [list.by])])].map((label) => ({
                value: label,
                text: wordName(words, label),
              })),
            ]}
            onChange={(by) => {
              const { by: _, ...others } = list;
              set(i, by === '' ? others : { ...others, by });
            }}
          />
          <Checkbox
            className={styles.box}
            label={words.t('list.marketing')}
            checked={list.marketing}
            onChange={(_, { checked }) => set(i, { ...list, marketing: checked === true })}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() =>
            onChange([...lists, { name: freeName(words.t('list.new'), lists), marketing: false }])
          }
        >
          {words.t('list.add')}
        </Button>
      </div>
    </>
  );
}

/** All tiers are no choice of tiers; the last one stays, as a list of none would be for nobody. */
function withTiers(list: CustomerList, tiers: string[], all: readonly string[]): CustomerList {
  if (tiers.length === 0) return list;
  const { tiers: _, ...others } = list;
  return tiers.length === all.length ? others : { ...others, tiers };
}

function freeName(wanted: string, lists: readonly CustomerList[]): string {
  let name = wanted;
  for (let n = 2; lists.some((list) => list.name === name); n += 1) name = `${wanted} ${n}`;
  return name;
}

import { Text } from '@fluentui/react-components';
import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import { NamedTier } from './NamedTier';

/** The colours of tiers whose names are edited elsewhere. @param props.tiers of the method, best first */
export function TierColours({ tiers }: { readonly tiers: readonly string[] }) {
  const { words } = usePane();
  return (
    <Fold title={words.t('colour.colours')}>
      {tiers.map((tier) => (
        <NamedTier key={tier} tier={tier} tiers={tiers}>
          <Text>{tier}</Text>
        </NamedTier>
      ))}
    </Fold>
  );
}

import { usePane } from './PaneContext';
import { PercentInput } from './PercentInput';

/** Where A and B end, cumulated: B never before A. */
export function LimitsInput(props: {
  readonly limits: readonly [number, number];
  readonly onChange: (limits: readonly [number, number]) => void;
}) {
  const { words } = usePane();
  const [a, b] = props.limits;
  return (
    <>
      <PercentInput
        label={words.t('pane.tierUpTo', { tier: 'A' })}
        value={a}
        min={1}
        max={b - 1}
        onChange={(value) => props.onChange([value, b])}
      />
      <PercentInput
        label={words.t('pane.tierUpTo', { tier: 'B' })}
        value={b}
        min={a + 1}
        max={99}
        onChange={(value) => props.onChange([a, value])}
      />
    </>
  );
}

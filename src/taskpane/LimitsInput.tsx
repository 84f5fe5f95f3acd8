import { usePane } from './PaneContext';
import { PercentInput } from './PercentInput';

/** Where A and B end, cumulated: B never before A. */
export function LimitsInput(props: {
  /** Name of the method, to tell its limits from those of another one. */
  readonly method: string;
  readonly limits: readonly [number, number];
  readonly onChange: (limits: readonly [number, number]) => void;
}) {
  const { words } = usePane();
  const { method } = props;
  const [a, b] = props.limits;
  return (
    <>
      <PercentInput
        label={words.t('pane.tierUpTo', { tier: 'A' })}
        description={method}
        value={a}
        min={1}
        max={b - 1}
        onChange={(value) => props.onChange([value, b])}
      />
      <PercentInput
        label={words.t('pane.tierUpTo', { tier: 'B' })}
        description={method}
        value={b}
        min={a + 1}
        max={99}
        onChange={(value) => props.onChange([a, value])}
      />
    </>
  );
}

import type { AmountColumns } from '../core';
import { Choice } from './fields/Choice';
import { usePane } from './PaneContext';
import { headersIn } from './sourceDraft';

/** The second column of an amount: the first is multiplied with it, or it is taken from the first. */
export function CombinedChoice(props: {
  readonly role: string;
  readonly columns: AmountColumns;
  readonly headers: readonly string[];
  readonly onChange: (columns: AmountColumns) => void;
}) {
  const { role, columns, headers, onChange } = props;
  const { words } = usePane();
  const [first = '', second] = headersIn(columns);
  const combined = (kind: 'product' | 'difference', other: string): AmountColumns =>
    kind === 'product' ? { product: [first, other] } : { difference: [first, other] };
  const alone = { value: JSON.stringify(first), text: words.t('pane.alone'), columns: first };
  const choices = (['product', 'difference'] as const).flatMap((kind) =>
    // The one that was chosen stands there whatever it holds.
    [...new Set([...headers, ...(second === undefined ? [] : [second])])]
      .filter((other) => other !== first || other === second)
      .map((other) => ({
        value: JSON.stringify(combined(kind, other)),
        text: words.t(`pane.${kind}`, { column: other }),
        columns: combined(kind, other),
      })),
  );
  const options = [alone, ...choices];
  return (
    <Choice
      label={words.t('pane.combined')}
      description={words.t(`role.${role}`)}
      value={JSON.stringify(columns)}
      options={options}
      onChange={(value) => onChange(options.find((option) => option.value === value)?.columns ?? first)}
    />
  );
}

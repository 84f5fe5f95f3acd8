import type { PerDimension, RfmPolicy } from '../../core';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { usePane, usePaneState } from '../PaneContext';
import type { EditorProps } from './editor';
import { DIMENSIONS } from './rfmSegments';
import { HOW_SPLIT, howSplit, splitOf } from './rfmSplit';

type Split = RfmPolicy['split'];

/** Where high begins in R, F and M, for the eight segments. */
export function RfmSplitEditor({ document, method, onChange }: EditorProps<'rfm'>) {
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const found = result?.kind === 'rfm' ? result.split : undefined;
  const { split, bins } = method;
  const set = (next: Split): void => onChange({ ...document, split: next });
  return (
    <>
      <Choice
        label={words.t('rfm.split')}
        value={howSplit(split)}
        options={HOW_SPLIT.map((value) => ({ value, text: words.t(`rfm.split.${value}`) }))}
        onChange={(value) => set(splitOf(HOW_SPLIT.find((how) => how === value) ?? 'meanScore', bins, found))}
      />
      {typeof split === 'object' && 'scores' in split && (
        <Values
          of="scores"
          values={split.scores}
          most={bins}
          onChange={(scores) => set({ scores: { ...scores } })}
        />
      )}
      {typeof split === 'object' && 'limits' in split && (
        <Values of="limits" values={split.limits} onChange={(limits) => set({ limits: { ...limits } })} />
      )}
    </>
  );
}

function Values(props: {
  readonly of: 'scores' | 'limits';
  readonly values: PerDimension<number>;
  readonly most?: PerDimension<number>;
  readonly onChange: (values: PerDimension<number>) => void;
}) {
  const { of, values, most, onChange } = props;
  const { words } = usePane();
  return DIMENSIONS.map((dimension) => (
    <NumberField
      key={dimension}
      label={words.t(`rfm.high.${of}.${dimension}`)}
      value={values[dimension]}
      {...(most ? { min: 1, max: most[dimension] } : {})}
      onChange={(value) => onChange({ ...values, [dimension]: value })}
    />
  ));
}

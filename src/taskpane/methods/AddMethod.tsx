import { presetDocument } from '../../app';
import type { MethodDocument, MethodPolicy } from '../../core';
import { withNewMethod } from '../draftMethods';
import { Choice } from '../fields/Choice';
import { usePane, usePaneState } from '../PaneContext';

/** The preset whose method a new one of each kind starts as. */
const START: Readonly<Record<MethodPolicy['kind'], string>> = {
  abc: 'abc',
  rfm: 'rfm',
  weighted: 'weighted',
  grid: 'value-matrix',
  ladder: 'retail-vip',
  lifecycle: 'old-new-prospect',
};
const KINDS = Object.keys(START) as MethodPolicy['kind'][];

/** Adds a method of a kind, set as it is usual, to be changed. */
export function AddMethod() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  return (
    <Choice
      label={words.t('pane.addMethod')}
      value=""
      options={[
        { value: '', text: words.t('pane.chooseKind') },
        ...KINDS.map((kind) => ({ value: kind, text: words.t(`pane.addKind.${kind}`) })),
      ]}
      onChange={(value) => {
        const kind = KINDS.find((one) => one === value);
        const document = kind && startOf(kind, words.language);
        if (document) void session.change(withNewMethod(draft, document));
      }}
    />
  );
}

function startOf(kind: MethodPolicy['kind'], language: string): MethodDocument | undefined {
  const method = presetDocument(START[kind], language).methods.find((one) => one.kind === kind);
  return method && { ...method, id: kind };
}

import { tierNamesOf } from '../../app';
import { LimitsPicture } from '../charts/LimitsPicture';
import { Fold } from '../fields/Fold';
import { TextField } from '../fields/TextField';
import { usePane, usePaneState } from '../PaneContext';
import { CutEditor } from './CutEditor';
import { NamedTier } from './NamedTier';
import type { EditorProps } from './editor';
import { RfmCells } from './RfmCells';
import { RfmRanges } from './RfmRanges';
import type { SegmentWords } from './rfmSegments';
import { SegmentGaps } from './SegmentGaps';
import { TierColours } from './TierColours';
import { shownSegments, withSegmentName, withSegments } from './rfmSegments';

/** The segments themselves: names of the known ones, ranges or cells of one's own, or tiers by score. */
export function RfmSegmentsEditor(props: EditorProps<'rfm'> & { readonly own: SegmentWords }) {
  const { document, method, own, onChange } = props;
  const { words } = usePane();
  const result = usePaneState((state) => state.grading?.methods[method.id]);
  const { segments, names } = method;
  if (typeof segments === 'string') {
    const { names: _, ...unnamed } = method;
    const shown = tierNamesOf(method);
    return (
      <Fold title={words.t('rfm.names')}>
        {tierNamesOf(unnamed).map((segment) => (
          <NamedTier key={segment} tier={names?.[segment] ?? segment} tiers={shown}>
            <TextField
              label={own[segments][segment] ?? segment}
              value={names?.[segment] ?? segment}
              taken={shown}
              onChange={(name) => onChange(withSegmentName(document, segment, name))}
            />
          </NamedTier>
        ))}
      </Fold>
    );
  }
  const shown = shownSegments(segments, names);
  if ('cut' in shown) {
    return (
      <>
        <CutEditor
          cut={shown.cut}
          tiers={shown.tiers ?? []}
          found={result?.kind === 'rfm' ? (result.cut?.limits ?? []) : []}
          onChange={(cut, tiers) => onChange(withSegments(document, { cut, tiers }))}
        />
        <LimitsPicture id={method.id} />
      </>
    );
  }
  return (
    <>
      {'cells' in shown ? (
        <RfmCells
          segments={shown}
          bins={method.bins}
          onChange={(next) => onChange(withSegments(document, next))}
        />
      ) : (
        <RfmRanges
          segments={shown}
          bins={method.bins}
          onChange={(next) => onChange(withSegments(document, next))}
        />
      )}
      <SegmentGaps method={method} />
      <TierColours tiers={tierNamesOf(method)} />
    </>
  );
}

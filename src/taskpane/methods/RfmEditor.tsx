import { Button, makeStyles } from '@fluentui/react-components';
import { presetDocument } from '../../app';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import type { Language, Words } from '../../words';
import type { EditorProps } from './editor';
import { FrequencyChoice } from './FrequencyChoice';
import { RfmBinsEditor } from './RfmBinsEditor';
import { RfmSegmentsEditor } from './RfmSegmentsEditor';
import { RfmSplitEditor } from './RfmSplitEditor';
import { RfmWeightsEditor } from './RfmWeightsEditor';
import { withoutEdges } from './rfmBins';
import type { SegmentWords } from './rfmSegments';
import { SEGMENTATIONS, segmentationOf, withSegmentation } from './rfmSegments';

const useStyles = makeStyles({ anew: { alignSelf: 'flex-start' } });

const MONETARY = ['total', 'average'] as const;

/** RFM: how the cells become segments; how customers get their scores stands under More settings. */
export function RfmEditor(props: EditorProps<'rfm'>) {
  const { document, method, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const kind = segmentationOf(method.segments);
  const named = segmentWords(words);
  return (
    <>
      <Choice
        label={words.t('pane.segments')}
        value={kind}
        options={SEGMENTATIONS.map((value) => ({ value, text: words.t(`segments.${value}`) }))}
        onChange={(value) => {
          const next = SEGMENTATIONS.find((one) => one === value) ?? 'eleven';
          onChange(withSegmentation(document, method, next, named));
        }}
      />
      <RfmSegmentsEditor {...props} own={named} />
      {kind === 'score' && <RfmWeightsEditor {...props} />}
      <Fold title={words.t('pane.moreSettings')}>
        {kind === 'eight' && <RfmSplitEditor {...props} />}
        <RfmBinsEditor {...props} />
        <FrequencyChoice />
        <Choice
          label={words.t('rfm.monetary')}
          value={method.monetary}
          options={MONETARY.map((value) => ({ value, text: words.t(`rfm.monetary.${value}`) }))}
          onChange={(value) => {
            const monetary = value === 'average' ? 'average' : 'total';
            onChange({ ...withoutEdges(document), monetary });
          }}
        />
        {kind !== 'score' && <RfmWeightsEditor {...props} />}
        {document.edges && (
          <Button size="small" className={styles.anew} onClick={() => onChange(withoutEdges(document))}>
            {words.t('rfm.findAnew')}
          </Button>
        )}
      </Fold>
    </>
  );
}

function segmentWords(words: Words): SegmentWords {
  return {
    eleven: presetNames('rfm', words.language),
    eight: presetNames('rfm-eight', words.language),
    regular: words.t('rfm.start.regular'),
    occasional: words.t('rfm.start.occasional'),
    slipping: words.t('rfm.start.slipping'),
    inactive: words.t('rfm.start.inactive'),
    others: words.t('rfm.start.others'),
  };
}

/** The segments' names in a language, as the preset has them. */
function presetNames(preset: string, language: Language): Readonly<Record<string, string>> {
  const [method] = presetDocument(preset, language).methods;
  return method?.kind === 'rfm' ? (method.names ?? {}) : {};
}

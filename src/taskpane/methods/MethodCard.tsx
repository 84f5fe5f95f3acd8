import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { isFault, isMethodId, parseMethod } from '../../app';
import type { MethodDocument, MethodPolicy, Note } from '../../core';
import type { ShownMethod } from '../draft';
import { renamed, withMethod, withMoved, withoutMethod } from '../draftMethods';
import { Fold } from '../fields/Fold';
import { RowButtons } from '../fields/RowButtons';
import { TextField } from '../fields/TextField';
import { Message } from '../Message';
import { usePane, usePaneState } from '../PaneContext';
import { withDocument } from '../withDocument';
import { AbcEditor } from './AbcEditor';
import { GridEditor } from './GridEditor';
import { LadderEditor } from './LadderEditor';
import { LifecycleEditor } from './LifecycleEditor';
import { RfmEditor } from './RfmEditor';
import { WeightedEditor } from './WeightedEditor';

const useStyles = makeStyles({
  item: { position: 'relative' },
  switch: { position: 'absolute', top: '6px', right: 0, zIndex: 1 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  place: { display: 'flex', justifyContent: 'space-between' },
});

/** A method of the policy: whether it is on, and its settings when it is opened. */
export function MethodCard(props: {
  /** Which of the cards it is, by whatever name its method goes. */
  readonly card: string;
  readonly method: ShownMethod;
  readonly title: string;
}) {
  const { card, method, title } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  const { id, document, on } = method;
  const parsed = parsedMethod(document);
  const place = draft.methods.findIndex((other) => other.id === id);
  return (
    <AccordionItem value={card} className={styles.item}>
      <AccordionHeader>{title}</AccordionHeader>
      <Switch
        className={styles.switch}
        checked={on}
        aria-label={title}
        onChange={(_, { checked }) => void session.change(withMethod(draft, id, { on: checked }))}
      />
      <AccordionPanel className={styles.panel}>
        {'id' in parsed && 'values' in parsed ? (
          <Message intent="warning" note={parsed} />
        ) : (
          <Editor
            document={document}
            method={parsed}
            onChange={(next) => void session.change(withDocument(draft, id, next))}
          />
        )}
        <Fold title={words.t('pane.nameAndRemove')}>
          <TextField
            label={words.t('pane.methodName')}
            value={id}
            taken={draft.methods.map((other) => other.id)}
            check={(name) => (isMethodId(name) ? null : { id: 'field.methodName', values: { name } })}
            onChange={(name) => void session.change(renamed(draft, id, name))}
          />
          <div className={styles.place}>
            <Button size="small" onClick={() => void session.change(withoutMethod(draft, id))}>
              {words.t('pane.removeMethod')}
            </Button>
            <RowButtons
              of={title}
              onUp={place > 0 ? () => void session.change(withMoved(draft, id, -1)) : null}
              onDown={
                place < draft.methods.length - 1 ? () => void session.change(withMoved(draft, id, 1)) : null
              }
            />
          </div>
        </Fold>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** The method with its defaults, or what is wrong with it. */
function parsedMethod(document: MethodDocument): MethodPolicy | Note {
  try {
    return parseMethod(document);
  } catch (error) {
    if (!isFault(error)) throw error;
    return error.note;
  }
}

function Editor(props: {
  readonly document: MethodDocument;
  readonly method: MethodPolicy;
  readonly onChange: (document: MethodDocument) => void;
}) {
  const { document, method, onChange } = props;
  if (document.kind === 'abc' && method.kind === 'abc')
    return <AbcEditor document={document} method={method} onChange={onChange} />;
  if (document.kind === 'rfm' && method.kind === 'rfm')
    return <RfmEditor document={document} method={method} onChange={onChange} />;
  if (document.kind === 'weighted' && method.kind === 'weighted')
    return <WeightedEditor document={document} method={method} onChange={onChange} />;
  if (document.kind === 'grid' && method.kind === 'grid')
    return <GridEditor document={document} method={method} onChange={onChange} />;
  if (document.kind === 'ladder' && method.kind === 'ladder')
    return <LadderEditor document={document} method={method} onChange={onChange} />;
  if (document.kind === 'lifecycle' && method.kind === 'lifecycle')
    return <LifecycleEditor document={document} method={method} onChange={onChange} />;
  return null;
}

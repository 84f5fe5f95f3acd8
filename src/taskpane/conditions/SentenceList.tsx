import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Note } from '../../core';
import { RowButtons } from '../fields/RowButtons';
import { Message } from '../Message';

const useStyles = makeStyles({
  // The sentences stand in line with the other text of the section.
  list: { marginInlineStart: '-10px' },
  problems: { paddingInlineStart: '10px' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 10px`,
  },
  add: { alignSelf: 'flex-start' },
});

/** What one item of the list says. */
export interface Sentence {
  /** What it is called where it is moved or removed: "step 2". */
  readonly name: string;
  readonly text: string;
  /** What is wrong with it; seen while it is closed too. */
  readonly problems: readonly Note[];
}

/** Sentences in an order that counts: each opens to be changed, moved and removed. */
export function SentenceList(props: {
  readonly label: string;
  readonly sentences: readonly Sentence[];
  readonly addText: string;
  /** null: there are as many as there can be. */
  readonly onAdd: (() => void) | null;
  readonly onMove: (from: number, to: number) => void;
  /** null: the last one stays. */
  readonly onRemove: ((index: number) => void) | null;
  readonly children: (index: number) => ReactNode;
}) {
  const { label, sentences, addText, onAdd, onMove, onRemove, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const move = (from: number, to: number) => (): void => {
    setOpen(to);
    onMove(from, to);
  };
  return (
    <>
      {sentences.length > 0 && (
        <Accordion
          collapsible
          className={styles.list}
          role="group"
          aria-label={label}
          openItems={open === null ? [] : [open]}
          onToggle={(_, { value }) => setOpen(value === open ? null : Number(value))}
        >
          {sentences.map(({ name, text, problems }, i) => (
            <AccordionItem key={i} value={i}>
              <AccordionHeader size="small">{text}</AccordionHeader>
              {problems.length > 0 && (
                <div className={styles.problems}>
                  {problems.map((problem, at) => (
                    <Message key={at} intent="warning" note={problem} />
                  ))}
                </div>
              )}
              <AccordionPanel className={styles.panel}>
                {children(i)}
                <RowButtons
                  of={name}
                  onUp={i > 0 ? move(i, i - 1) : null}
                  onDown={i + 1 < sentences.length ? move(i, i + 1) : null}
                  onRemove={
                    onRemove &&
                    (() => {
                      setOpen(null);
                      onRemove(i);
                    })
                  }
                />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
      {onAdd && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            setOpen(sentences.length);
            onAdd();
          }}
        >
          {addText}
        </Button>
      )}
    </>
  );
}

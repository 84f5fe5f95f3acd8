import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  row: {
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    gridTemplateRows: 'auto',
  },
  // A number is short, its label may be long; of a text it is the other way round.
  number: { gridTemplateColumns: 'minmax(0, 1fr) 104px' },
  text: { gridTemplateColumns: '104px minmax(0, 1fr)' },
  // Its parts stand in the cells of the table that it is in.
  bare: { display: 'contents' },
  label: {
    gridRowEnd: 'auto',
    marginRight: 0,
    paddingTop: 0,
    paddingBottom: 0,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
  },
  problem: { gridColumn: '1 / -1' },
});

/** A control with its label before it; what is wrong with it stands below, over the whole width. */
export function Labelled(props: {
  readonly label: string;
  readonly kind: 'number' | 'text';
  /** Without a visible label: the control names itself. */
  readonly bare?: boolean;
  readonly required?: boolean;
  /** As a sentence; null: nothing is wrong. */
  readonly problem: string | null;
  readonly children: ReactElement;
}) {
  const { label, kind, bare = false, required = false, problem, children } = props;
  const styles = useStyles();
  return (
    <Field
      orientation={bare ? 'vertical' : 'horizontal'}
      className={bare ? styles.bare : mergeClasses(styles.row, styles[kind])}
      {...(bare ? {} : { label: { children: label, className: styles.label } })}
      required={required}
      validationState={problem === null ? 'none' : 'error'}
      {...(problem === null ? {} : { validationMessage: { children: problem, className: styles.problem } })}
    >
      {children}
    </Field>
  );
}

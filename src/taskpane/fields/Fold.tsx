import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // The title stands in line with the other text of the section.
  fold: { marginInlineStart: '-10px' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: '10px',
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What is shown when it is asked for; closed at first. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.fold}>
      <AccordionItem value="more">
        <AccordionHeader size="small">{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

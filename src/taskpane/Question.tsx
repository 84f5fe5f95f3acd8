import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  answer: { minWidth: 0 },
});

export interface Answer {
  readonly text: string;
  readonly onClick: () => void;
}

/** What the sheet does not tell, with the answers to choose from. @param label of the answers, for a screen reader */
export function Question(props: {
  readonly text: string;
  readonly label: string;
  readonly answers: readonly Answer[];
}) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {props.text}
        <div className={styles.answers} role="group" aria-label={props.label}>
          {props.answers.map(({ text, onClick }) => (
            <Button key={text} className={styles.answer} size="small" onClick={onClick}>
              {text}
            </Button>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

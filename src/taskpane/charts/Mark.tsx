import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { chartColours } from './chartColours';
import { useTooltip } from './useTooltip';

const useStyles = makeStyles({
  mark: {
    cursor: 'pointer',
    outlineStyle: 'none',
    // Of a group of shapes browsers draw no outline, or one that is cut off.
    ':focus-visible > *': { stroke: chartColours.focus, strokeWidth: '2px' },
    ':hover > *': { opacity: 0.85 },
  },
});

/**
 * A part of a picture that stands for something, told on hover and focus; with `onChoose` a button for mouse and keys.
 * The chart around it must be `interactive`.
 */
export function Mark(props: {
  /** What it stands for, with its figures: the name of the button and the text of the tooltip. */
  readonly label: string;
  readonly onChoose?: () => void;
  /** The customers of this mark are shown. */
  readonly chosen?: boolean;
  readonly children: ReactNode;
}) {
  const { label, onChoose, chosen, children } = props;
  const styles = useStyles();
  const { tell, middleOf } = useTooltip();
  const told = (element: Element): void => tell({ text: label, ...middleOf(element) });
  const choose = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose?.();
  };
  return (
    <g
      className={styles.mark}
      data-mark=""
      tabIndex={-1}
      role={onChoose ? 'button' : 'img'}
      aria-label={label}
      {...(onChoose && chosen !== undefined ? { 'aria-pressed': chosen } : {})}
      onClick={onChoose}
      onKeyDown={choose}
      onPointerEnter={(event) => told(event.currentTarget)}
      onPointerLeave={() => tell(null)}
      onFocus={(event) => told(event.currentTarget)}
      onBlur={() => tell(null)}
    >
      {children}
    </g>
  );
}

import { EditBox } from './EditBox';
import type { FormulaBarProps } from './FormulaBar';
import { FormulaBar } from './FormulaBar';
import { useSay } from '../words';

export interface FormulaRowProps extends FormulaBarProps {
  /** The selection's address. */
  readonly address: string;
  readonly onGoTo: (address: string) => void;
}

/** Name box and formula bar. */
export function FormulaRow({ address, onGoTo, ...bar }: FormulaRowProps) {
  const say = useSay();
  return (
    <section className="formula" aria-label={say('activeCell')}>
      <EditBox className="name-box" label={say('nameBox')} text={address} onEnter={onGoTo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <FormulaBar {...bar} />
    </section>
  );
}

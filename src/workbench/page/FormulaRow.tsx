import { EditBox } from './EditBox';
import { useSay } from '../words';

export interface FormulaRowProps {
  /** The selection's address. */
  readonly address: string;
  /** What the active cell holds, as it is edited. */
  readonly content: string;
  readonly onGoTo: (address: string) => void;
  readonly onContent: (content: string) => void;
  readonly onEditing: (editing: boolean) => void;
}

/** Name box and formula bar. */
export function FormulaRow({ address, content, onGoTo, onContent, onEditing }: FormulaRowProps) {
  const say = useSay();
  return (
    <div className="formula">
      <EditBox className="name-box" label={say('nameBox')} text={address} onEnter={onGoTo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <EditBox
        className="formula-bar"
        label={say('formulaBar')}
        text={content}
        onEnter={onContent}
        onEditing={onEditing}
      />
    </div>
  );
}

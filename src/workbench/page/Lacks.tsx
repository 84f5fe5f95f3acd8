import { useEffect, useRef } from 'react';
import { useSay } from '../words';
import type { ApiLevel } from './settings';

const always = ['formulas', 'files', 'formats', 'copying', 'frozen', 'charts', 'undo', 'later'] as const;

/** What the level that is played lacks of the highest one here. */
const ofLevel: Readonly<Record<ApiLevel, readonly ('1.9' | '1.14')[]>> = {
  '1.9': ['1.9', '1.14'],
  '1.14': ['1.14'],
  '1.15': [],
};

/** Says what Excel has and this page lacks, so that nobody takes the one for the other. */
export function Lacks({ apiLevel, onClose }: { readonly apiLevel: ApiLevel; readonly onClose: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="lacks" aria-labelledby="lacks-title" onClose={onClose}>
      <h2 id="lacks-title">{say('lacksTitle')}</h2>
      <ul>
        {[...always, ...ofLevel[apiLevel]].map((id) => (
          <li key={id}>{say(`lacks.${id}`)}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  );
}

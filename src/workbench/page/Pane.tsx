import type { Ref } from 'react';
import { useSay } from '../words';

export interface PaneProps {
  readonly shown: boolean;
  /** Where the add-in's frame goes. */
  readonly placeRef: Ref<HTMLDivElement>;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** The host's frame around the add-in. A closed pane stays loaded, as with a shared runtime. */
export function Pane({ shown, placeRef, onReload, onClose }: PaneProps) {
  const say = useSay();
  return (
    <aside className="pane" hidden={!shown} aria-label={say('addin')}>
      <header>
        <h2>{say('addin')}</h2>
        <button type="button" title={say('reloadPane')} aria-label={say('reloadPane')} onClick={onReload}>
          ↻
        </button>
        <button type="button" title={say('closePane')} aria-label={say('closePane')} onClick={onClose}>
          ✕
        </button>
      </header>
      <div ref={placeRef} className="pane-place" />
    </aside>
  );
}

import { useMemo, useSyncExternalStore } from 'react';
import type { WorkbookEngine } from '../engine';

/**
 * A number that grows as the engine changes. What is selected must be seen at once, for the next key press builds on
 * it; of the rest, which an add-in may write in thousands, one look per frame is enough.
 */
export function useEngineVersion(engine: WorkbookEngine): number {
  const { subscribe, version } = useMemo(() => versionOf(engine), [engine]);
  return useSyncExternalStore(subscribe, version);
}

function versionOf(engine: WorkbookEngine) {
  let version = 0;
  const subscribe = (tell: () => void) => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      version += 1;
      tell();
    };
    const stop = engine.onChange(({ kind }) => {
      if (kind === 'selection' || kind === 'sheets' || kind === 'mode') look();
      else if (frame === 0) frame = requestAnimationFrame(look);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  };
  return { subscribe, version: () => version };
}

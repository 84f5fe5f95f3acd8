import { useEffect, useState } from 'react';
import type { WorkbookEngine } from '../engine';

/**
 * A number that grows as the engine changes. What is selected must be seen at once, for the next key press builds on
 * it; of the rest, which an add-in may write in thousands, one look per frame is enough.
 */
export function useEngineVersion(engine: WorkbookEngine): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      setVersion((before) => before + 1);
    };
    const stop = engine.onChange(({ kind }) => {
      if (kind === 'selection' || kind === 'sheets') look();
      else if (frame === 0) frame = requestAnimationFrame(look);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [engine]);
  return version;
}

import { useEffect, useState } from 'react';
import type { WorkbookEngine } from '../engine';
import { figuresOf, noFigures } from './figures';

/** The figures of the selection, a moment after it has come to rest: a million cells take their time. */
export function useFigures(engine: WorkbookEngine, version: number) {
  const [figures, setFigures] = useState(noFigures);
  useEffect(() => {
    const timer = setTimeout(() => setFigures(figuresOf(engine.selection)), 120);
    return () => clearTimeout(timer);
  }, [engine, version]);
  return figures;
}

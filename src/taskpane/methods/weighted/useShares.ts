import { useRef, useState } from 'react';
import { scaled, withShare } from './shares';

export interface Share {
  /** Part of the whole, 0–1. */
  readonly share: number;
  readonly locked: boolean;
  /** Whether another one can give way. */
  readonly movable: boolean;
  readonly onLock: () => void;
  readonly onMove: (share: number) => void;
}

/** Weights that add up to 1 when one of them is moved; which of them are locked is known to the pane alone. @param keys tell them apart */
export function useShares(
  keys: readonly string[],
  weights: readonly number[],
  onChange: (weights: readonly number[]) => void,
): readonly Share[] {
  const [lockedKeys, setLocked] = useState<readonly string[]>([]);
  // One that is moved to the end and back leaves the others as they were.
  const moving = useRef<{ index: number; from: readonly number[]; to: readonly number[] } | null>(null);
  const shares = scaled(weights);
  const locked = new Set(keys.flatMap((key, i) => (lockedKeys.includes(key) ? [i] : [])));
  return keys.map((key, i) => ({
    share: shares[i] ?? 0,
    locked: locked.has(i),
    movable: !locked.has(i) && keys.some((_, other) => other !== i && !locked.has(other)),
    onLock: () => setLocked(locked.has(i) ? lockedKeys.filter((one) => one !== key) : [...lockedKeys, key]),
    onMove: (share) => {
      const { current } = moving;
      const same = current?.index === i && current.to.join() === weights.join();
      const from = same ? current.from : weights;
      const to = withShare(from, i, share, locked);
      moving.current = { index: i, from, to };
      onChange(to);
    },
  }));
}

import type { BareName } from './bareName';
import { TWO_FROM } from './typing';

/** Longer names are compared by their thirds alone. */
const LONGEST_BY_LETTER = 16;
/** Shorter names are no candidates: no word of theirs may bear a wrong letter. */
const SHORTEST = 5;
const BASE = 0x01000193;

/**
 * Signatures of names as `hash · places + index of the name`: names that are one edit apart share one, most that are two
 * apart too. Equal hashes of unequal texts do no harm, as what shares one is compared.
 * @param places more than there are names; hash and index together stay below 2^53
 */
export function hashes(names: readonly BareName[], places: number): Float64Array {
  let count = 0;
  for (const { joined } of names) count += signatures(joined.length);
  const codes = new Float64Array(count);
  let next = 0;
  names.forEach(({ joined, telling }, index) => {
    if (joined.length < SHORTEST) return;
    const text = new RollingHash(joined, hashOf(telling));
    const sign = (hash: number): void => {
      codes[next++] = (hash >>> 0) * places + index;
    };
    const { length } = joined;
    if (length <= LONGEST_BY_LETTER) {
      sign(text.part(0, length));
      for (let i = 0; i < length; i++) sign(text.without(i));
    }
    if (length >= TWO_FROM) signThirds(text, length, sign);
  });
  return codes.subarray(0, next);
}

const signatures = (length: number): number =>
  length < SHORTEST ? 0 : (length <= LONGEST_BY_LETTER ? length + 1 : 0) + (length >= TWO_FROM ? THIRDS : 0);

/**
 * How far the middle third of the shorter name may have moved in a name that is longer by 0, 1 or 2 letters, when two
 * edits in all lie around it. Source: Li, Deng, Wang, Feng 2011, "PASS-JOIN", partition scheme.
 */
const SHIFTS = [
  [-1, 0, 1],
  [0, 1],
  [0, 1, 2],
] as const;
/** First, last and middle third, for each length that the shorter name may have. */
const THIRDS = 2 * SHIFTS.length + SHIFTS.flat().length;

function signThirds(text: RollingHash, length: number, sign: (hash: number) => void): void {
  SHIFTS.forEach((shifts, longer) => {
    const shorter = length - longer;
    const third = Math.floor(shorter / 3);
    const as = (place: number, hash: number): void => sign(Math.imul(hash, BASE) + shorter * 3 + place);
    as(0, text.part(0, third));
    as(1, text.part(length - third, length));
    for (const shift of shifts) as(2, text.part(third + shift, shorter - third + shift));
  });
}

/** Polynomial hash of parts of a text, each in constant time; 32 bits. */
class RollingHash {
  private readonly upTo: Int32Array;
  private readonly powers: Int32Array;
  private readonly seed: number;

  constructor(text: string, seed: number) {
    this.seed = seed;
    this.upTo = new Int32Array(text.length + 1);
    this.powers = new Int32Array(text.length + 1).fill(1);
    for (let i = 0; i < text.length; i++) {
      this.upTo[i + 1] = Math.imul(this.at(i), BASE) + text.charCodeAt(i);
      this.powers[i + 1] = Math.imul(this.power(i), BASE);
    }
  }

  /** From `from` to before `to`. */
  part(from: number, to: number): number {
    return this.mixed(this.raw(from, to));
  }

  /** Without the letter at `index`. */
  without(index: number): number {
    const length = this.upTo.length - 1;
    return this.mixed(
      Math.imul(this.at(index), this.power(length - index - 1)) + this.raw(index + 1, length),
    );
  }

  private raw(from: number, to: number): number {
    return (this.at(to) - Math.imul(this.at(from), this.power(to - from))) | 0;
  }

  private mixed(hash: number): number {
    const mixed = Math.imul(hash ^ this.seed, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  }

  private at(i: number): number {
    return this.upTo[i] ?? 0;
  }

  private power(i: number): number {
    return this.powers[i] ?? 1;
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), BASE);
  return hash;
}

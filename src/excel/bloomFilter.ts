/**
 * A set of texts in few bits: never "no" for a text that is in it, and rarely "yes" for another one (Bloom 1970,
 * "Space/time trade-offs in hash coding with allowable errors").
 */
export interface BloomFilter {
  /** Bits that each text sets. */
  readonly hashes: number;
  /** The bits in base64; a power of two. */
  readonly bits: string;
}

/** With them about one strange text in 300 passes, or fewer. */
const BITS_A_TEXT = 12;
/** 64 KB: beyond 43 000 texts more strange ones pass, of 100 000 texts one in twelve. */
const MOST_BITS = 2 ** 19;
const MOST_HASHES = 8;

export function bloomFilter(texts: ReadonlySet<string>): BloomFilter {
  const wanted = Math.max(8, texts.size * BITS_A_TEXT);
  const size = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(wanted)));
  // The number of bits with which the fewest strange texts pass: ln 2 times the bits there are for each.
  const best = Math.round((size / Math.max(1, texts.size)) * Math.LN2);
  const hashes = Math.max(1, Math.min(MOST_HASHES, best));
  const bytes = new Uint8Array(size / 8);
  for (const text of texts) {
    for (const place of placesOf(text, hashes, size))
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return { hashes, bits: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

/** A question to the filter, which is decoded once. */
export function membership({ hashes, bits }: BloomFilter): (text: string) => boolean {
  const bytes = Uint8Array.from(atob(bits), (sign) => sign.charCodeAt(0));
  return (text) =>
    placesOf(text, hashes, bytes.length * 8).every(
      (place) => ((bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0,
    );
}

/** From two hashes as many as are wanted (Kirsch, Mitzenmacher 2006, "Less hashing, same performance"). */
function placesOf(text: string, hashes: number, size: number): number[] {
  const first = hashOf(text, 0x811c9dc5);
  const step = hashOf(text, 0x9747b28c) | 1;
  return Array.from({ length: hashes }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % size);
}

/** FNV-1a over the text's code units, with the last mixing step of MurmurHash3. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Text of a csv file's bytes: by byte order mark, else UTF-16 when there are zero bytes, else UTF-8,
 * and GBK (GB 18030, which contains it) when it is no valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const { even, odd } = zeros(bytes);
  if (even + odd > 0) return even > odd ? 'utf-16be' : 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** Bytes that are looked at for zeros. */
const LOOKED_AT = 4096;

/** Zero bytes at even and odd places: UTF-16 has them in its separators and digits, text in other encodings has none. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 };
  bytes.subarray(0, LOOKED_AT).forEach((byte, i) => {
    if (byte === 0) found[i % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return found;
}

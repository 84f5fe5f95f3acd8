/** A token of JSON (RFC 8259), behind blanks: a sign, a text, or another plain value. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Awaited = 'value' | 'key' | 'colon' | 'end';

/**
 * Where a text stops being JSON: offset of the first character that no text of JSON could have there, its length when it
 * only ends too early. Browsers tell it in words of their own, most of them without the place.
 */
export function brokenAt(json: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  // What closes it may follow at once: nothing is in it yet.
  let empty = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const [, sign, text, plain] = TOKEN.exec(json) ?? [];
    const token = sign ?? (text === undefined ? plain : '"');
    if (token === undefined) return from + (/^[ \t\r\n]*/.exec(json.slice(from))?.[0].length ?? 0);
    const next = after(token, awaited, open, empty);
    if (next === null) return TOKEN.lastIndex - (sign ?? text ?? plain ?? '').length;
    awaited = next;
    empty = token === '{' || token === '[';
  }
}

/** What must come behind a token, null when it cannot stand there. @param open brackets that are; changed */
function after(token: string, awaited: Awaited, open: string[], empty: boolean): Awaited | null {
  const closes = (token === '}' && open.at(-1) === '{') || (token === ']' && open.at(-1) === '[');
  if (closes && (awaited === 'end' || empty)) {
    open.pop();
    return 'end';
  }
  if (awaited === 'end') {
    if (token !== ',' || open.length === 0) return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (awaited === 'key') return token === '"' ? 'colon' : null;
  if (awaited === 'colon') return token === ':' ? 'value' : null;
  if (token === '{' || token === '[') open.push(token);
  if (token === '{') return 'key';
  if (token === '[') return 'value';
  return ['}', ']', ',', ':'].includes(token) ? null : 'end';
}

import type { NoteValues } from '../core';
import type { Words } from './words';

type Sentence = (values: NoteValues) => string;

/** Values that are words of ours are said in words, so the sentence with them is another one. */
const SAID: ReadonlySet<string> = new Set(['fate', 'type', 'repair', 'role', 'metric']);

const MARK = /\uE000(\d+)\uE001/;

/**
 * The same words, for the same sentences many thousand times: each is taken apart once and then only put together. A
 * sentence that counts, or writes numbers by the culture, is said as ever.
 */
export function quickWords(words: Words): Words {
  const sentences = new Map<string, Sentence | null>();
  return {
    ...words,
    t: (id, values = {}) => {
      let key = id;
      for (const name in values) key += `\n${name}${SAID.has(name) ? `\t${String(values[name])}` : ''}`;
      let sentence = sentences.get(key);
      if (sentence === undefined) {
        sentence = 'count' in values ? null : takenApart(words, id, values);
        sentences.set(key, sentence);
      }
      return sentence ? sentence(values) : words.t(id, values);
    },
  };
}

/** null when the parts do not make the sentence. */
function takenApart(words: Words, id: string, values: NoteValues): Sentence | null {
  const names = Object.keys(values).filter((name) => !SAID.has(name));
  const marked = Object.fromEntries(names.map((name, i) => [name, `\uE000${String(i)}\uE001`]));
  const parts = words.t(id, { ...values, ...marked }).split(MARK);
  const places = parts.map((part, i) => (i % 2 === 0 ? undefined : (names[Number(part)] ?? '')));
  const sentence: Sentence = (said) => {
    let text = '';
    for (let i = 0; i < parts.length; i += 1) {
      const name = places[i];
      text += name === undefined ? (parts[i] ?? '') : String(said[name] ?? '');
    }
    return text;
  };
  return sentence(values) === words.t(id, values) ? sentence : null;
}

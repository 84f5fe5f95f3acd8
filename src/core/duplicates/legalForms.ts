import { withoutRank } from './places';

/**
 * Legal forms as they stand in names, folded. Chinese and Japanese ones at the end of a name, one behind another
 * (集团股份有限公司), or in brackets anywhere (上海（集团）); others as words at the end. 分公司 is a branch: no form.
 */
const BRACKETED =
  /[([【〔「]\s*(?:集团|股份|有限|有限责任|有限合伙|普通合伙|特殊普通合伙|个体工商户|株|주)\s*[)\]】〕」]/g;
const TAIL =
  /(?:集团|股份|有限责任|有限|(?:总|(?<!分))公司|有限合伙|普通合伙|个体工商户|集團|有限責任|株式会社|株式會社|有限会社|주식회사)+$/;
const NON_ASCII = /[^ -~]/;
const HEAD = /^(?:株式会社|株式會社|有限会社|주식회사)/;

const WORDS_BEHIND = new Set(
  (
    'co ltd limited inc incorporated llc llp lp plc corp corporation company companies group gmbh mbh ag kg kgaa ohg ' +
    'se sa sas sarl sl slu srl spa sro bv nv ab as asa oy oyj aps pty pte pvt private public sdn bhd jsc pjsc kk ооо оао зао пао ао'
  ).split(' '),
);
/** Words that are a form only in front of another one: "& Co KG", "Private Limited". */
const ONLY_BEFORE_FORMS = new Set(['private', 'public', 'and']);
const WORDS_BEFORE = new Set(['the', 'pt', 'ooo', 'ооо', 'оао', 'зао', 'пао', 'ао']);

export interface WithoutForm {
  readonly words: readonly string[];
  /** Whether there was a legal form. */
  readonly formal: boolean;
}

/** The text without Chinese, Japanese and Korean forms, 市 and 省; its brackets and punctuation still stand. */
export function withoutForms(text: string): { readonly text: string; readonly formal: boolean } {
  // Most of the time goes into long patterns: names without any such letter are spared them.
  if (!NON_ASCII.test(text)) return { text, formal: false };
  const ranked = withoutRank(text.trim());
  const bare = ranked.replace(BRACKETED, '').trim().replace(TAIL, '').replace(HEAD, '');
  return { text: bare, formal: bare.length < ranked.length };
}

/** The words without forms in front and behind; at least one word stays. */
export function withoutFormWords(words: readonly string[]): WithoutForm {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isForm(words[to - 1], to < words.length)) to -= 1;
  while (to - from > 1 && WORDS_BEFORE.has(words[from] ?? '')) from += 1;
  return { words: words.slice(from, to), formal: to < words.length || from > 0 };
}

const isForm = (word = '', beforeForm: boolean): boolean =>
  ONLY_BEFORE_FORMS.has(word) ? beforeForm : WORDS_BEHIND.has(word);

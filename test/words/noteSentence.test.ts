import { createWords, languages, noteSentence } from '../../src/words';
import { MESSAGES } from '../../src/words/languages';

const en = createWords('en');
const zh = createWords('zh');

describe('noteSentence', () => {
  it('says metrics, methods, roles and ways of scoring in words, without the key of the policy', () => {
    const pair = {
      id: 'grade.inconsistent',
      values: { method: 'abc', ratio: 0.25, first: 'recency', second: 'refunds/orders.last12Months' },
    };
    expect(noteSentence(en, pair)).toBe(
      'Method "ABC": the comparisons contradict each other (consistency ratio 0.25, should be below 0.1). Look at recency against refunds ÷ orders, last 12 months first.',
    );
    expect(noteSentence(zh, { id: 'grade.missingRole', values: { metric: 'recency', role: 'date' } })).toBe(
      '“最近购买”需要“下单日期”列。请在“数据”页的“列”中选择。',
    );
    const negative = { method: 'score', metric: 'profit', value: -2, normalise: 'logMinMax' };
    expect(noteSentence(en, { id: 'grade.negativeValue', values: negative })).toBe(
      'Method "score": profit has the value -2, and "order of magnitude" takes no values below 0. Score it by "between least and most" instead.',
    );
  });

  it('leaves names of customers as they are, also those that are words of ours', () => {
    const values = { place: 'source.aliases', first: 'amount', second: 'Amount' };
    expect(noteSentence(zh, { id: 'source.aliasTwice', values })).toContain('“amount”和“Amount”');
  });

  it('says where the remedy is: nothing to choose from is another sentence', () => {
    const values = { candidates: '' };
    expect(noteSentence(en, { id: 'source.noCustomer', values })).toBe(en.t('pane.noCustomer'));
    expect(noteSentence(en, { id: 'source.noCustomer', values: { candidates: 'Buyer, Payer' } })).toBe(
      'No header says which column is the customer; it could be: Buyer, Payer. Choose it on the screen Data, under Columns.',
    );
    expect(noteSentence(en, { id: 'grade.missingRole', values: { metric: 'period', role: 'date' } })).toBe(
      en.t('pane.periodNoDate'),
    );
  });

  it('names no more score combinations than can be looked through', () => {
    const values = { method: 'rfm', count: 7, cells: '111 112 113 114 115 121 122' };
    expect(noteSentence(en, { id: 'grade.segmentGaps', values })).toBe(
      'Method "RFM segments": 7 combinations of scores are in no segment (such as 111 112 113 114 115). They go to "All others".',
    );
  });

  // A policy that is written by hand is told by place, as files and options of the command line are.
  it.each(languages)(
    'leaves no sentence about data or grading that speaks of keys of the policy: %s',
    (code) => {
      const words = createWords(code);
      const KEYS =
        /source\.|\{"|"(?:all|else|last|scale|minMax|today|frozen|transactions|customers)"|分级方案中为/;
      // These the pane asks as questions, or they cannot come about there.
      const ASKED =
        /^(?:source\.(?:date|mixedDate|hidden|rate|unknownCurrency|noSuch)|list\.none|grade\.noToday)/;
      const ids = new Set(Object.keys(MESSAGES[code]).map((id) => id.replace(/_(?:one|other)$/, '')));
      const spoken = [...ids]
        .filter((id) => /^(?:source|intake|list|grade|playbook|pane)\./.test(id) && !ASKED.test(id))
        .map((id) => noteSentence(words, { id, values: { count: 2 } }))
        .filter((sentence) => KEYS.test(sentence));
      expect(spoken).toEqual([]);
    },
  );
});

import { composedHeader } from '../../../src/core/intake/composedHeader';

describe('one header of two rows', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'a top cell goes over the columns to its right',
      ['客户', '2024', '', ''],
      ['', '金额', '数量', '成本'],
      ['客户', '2024 金额', '2024 数量', '2024 成本'],
    ],
    [
      'until the next one',
      ['2023', '', '2024', ''],
      ['金额', '数量', '金额', '数量'],
      ['2023 金额', '2023 数量', '2024 金额', '2024 数量'],
    ],
    [
      'that may be written again and again',
      ['2023', '2023', '2024', '2024'],
      ['金额', '数量', '金额', '数量'],
      ['2023 金额', '2023 数量', '2024 金额', '2024 数量'],
    ],
    ['or until a name stands again below', ['2024', '', ''], ['a', 'b', 'a'], ['2024 a', '2024 b', 'a']],
    ['or until an empty column', ['2024', '', '', ''], ['a', 'b', '', 'c'], ['2024 a', '2024 b', '', 'c']],
    ['a name that stands in both rows is said once', ['金额', ''], ['金额', '数量'], ['金额', '金额 数量']],
    ['columns that only the lower row has count', ['客户'], ['', '金额'], ['客户', '金额']],
    ['columns that only the upper row has count', ['客户', '金额'], [''], ['客户', '金额']],
    ['nothing stands over the first columns', ['', '2024'], ['a', 'b'], ['a', '2024 b']],
    [
      'a name that is written over again may stand below again',
      ['2024', '2024', '2024'],
      ['a', 'b', 'a'],
      ['2024 a', '2024 b', '2024 a'],
    ],
  ])('%s', (_, top, lower, names) => {
    expect(composedHeader(top, lower)).toEqual(names);
  });
});

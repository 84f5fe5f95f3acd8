import { policyOfText, textOfPolicy } from '../../src/app';
import { Fault } from '../../src/core';

const ABC = { version: 1, name: '重点客户', methods: [{ kind: 'abc' }] };

function faultOf(text: string): { id: string; values: object } {
  try {
    policyOfText(text);
  } catch (error) {
    if (error instanceof Fault) return error.note;
    throw error;
  }
  throw new Error('no fault');
}

const nested = (depth: number): string =>
  `{"version":1,"methods":[{"kind":"abc"}],"rules":[{"when":${'{"all":['.repeat(depth)}{"metric":"amount","above":1}${']}'.repeat(depth)},"set":"A"}]}`;

describe('a policy as text', () => {
  it('is read as it was written, with a byte order mark and blanks around it too', () => {
    expect(policyOfText(textOfPolicy(ABC)).document).toEqual(ABC);
    expect(policyOfText(`\uFEFF\n ${JSON.stringify(ABC)} \n`).policy.name).toBe('重点客户');
  });

  it('is put together from the lines of the method sheet, cut within a word or not', () => {
    const text = JSON.stringify(ABC);
    expect(policyOfText(`${text.slice(0, 20)}\r\n${text.slice(20)}`).document).toEqual(ABC);
  });

  it.each([
    ['nothing', ' \n', { id: 'policy.noText', values: {} }],
    [
      'a text that ends too early',
      '{\n  "version": 1,',
      { id: 'policy.noJson', values: { line: 2, column: 16, near: '{ "version": 1,' } },
    ],
    ['no object', '[]', { id: 'policy.wrongType', values: { place: 'policy', value: '[]', type: 'object' } }],
    ['an unknown version', '{"version":7}', { id: 'policy.newerVersion', values: { version: 7, newest: 1 } }],
    [
      'a wrong type',
      '{"version":1,"methods":[{"kind":"abc","cut":{"kind":"cumulativeShare","limits":"80%"}}]}',
      { id: 'policy.wrongType', values: { place: 'methods.0.cut.limits', value: '"80%"', type: 'list' } },
    ],
    [
      'more than can be read',
      `"${'x'.repeat(2_000_000)}"`,
      { id: 'policy.tooLong', values: { length: 2_000_002, limit: 2_000_000 } },
    ],
    ['what is too deep', nested(30), { id: 'policy.tooDeep', values: { line: 1, limit: 50 } }],
    [
      'what no parser could go through',
      `\n${'['.repeat(900_000)}`.padStart(1),
      { id: 'policy.tooDeep', values: { line: 1, limit: 50 } },
    ],
  ])('is refused with the place: %s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('is as deep as people write conditions', () => {
    expect(policyOfText(nested(10)).policy.rules).toHaveLength(1);
  });

  it.each([
    ['{\n  "version": 1,\n  "methods": [{ "kind": abc }]\n}', 3, 25],
    ['{"version": 1,}', 1, 15],
    ['{"version": 1 "methods": []}', 1, 15],
    ['{"version" 1}', 1, 12],
    ['{"version": 1}}', 1, 15],
    ['[1, 2}', 1, 6],
    ['[,]', 1, 2],
    ['{"name": "a\\"b}', 1, 10],
    ['{version: 1}', 1, 2],
    ['{"a": [], "b": {}, "c": [{}], "d": -1.5e3, "e": tru}', 1, 49],
    ['hello', 1, 1],
  ])('says where it is broken: %s', (text, line, column) => {
    expect(faultOf(text)).toMatchObject({ id: 'policy.noJson', values: { line, column } });
  });

  it('counts no brackets within texts', () => {
    const name = '[{\\"'.repeat(60);
    expect(policyOfText(`{"version":1,"name":"${name}","methods":[{"kind":"abc"}]}`).policy.name).toBe(
      '[{"'.repeat(60),
    );
  });
});

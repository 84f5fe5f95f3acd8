import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJsonSchema } from '../../../scripts/policyJsonSchema';
import { policySchema } from '../../../src/core/policy/schema';

const DOCS = join(__dirname, '../../../docs');
const SCHEMA = JSON.parse(readFileSync(join(DOCS, 'policy.schema.json'), 'utf8')) as object;
const EXAMPLES = [...readFileSync(join(DOCS, 'policy.md'), 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const validate = new Ajv2020({ strict: false }).compile(SCHEMA);

describe('docs/policy.schema.json', () => {
  it('says what the schema of policies says; `npm run schema` writes it anew', () => {
    expect(SCHEMA).toEqual(JSON.parse(JSON.stringify(policyJsonSchema(policySchema))));
  });

  it.each(EXAMPLES)('accepts %s', (text) => {
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['no version', { methods: [{ kind: 'abc' }] }],
    ['an unknown key', { version: 1, methods: [{ kind: 'abc', metrik: 'amount' }] }],
    ['an unknown kind', { version: 1, methods: [{ kind: 'abd' }] }],
    ['too many bins', { version: 1, methods: [{ kind: 'rfm', bins: 10 }] }],
    ['no methods', { version: 1, methods: [] }],
    [
      'a weight below 0',
      { version: 1, methods: [{ kind: 'weighted', indicators: [{ metric: 'amount', weight: -1 }] }] },
    ],
    [
      'an empty condition list',
      { version: 1, methods: [{ kind: 'abc' }], rules: [{ when: { all: [] }, cap: 'B' }] },
    ],
  ])('rejects %s', (_, document) => {
    expect(validate(document)).toBe(false);
  });
});

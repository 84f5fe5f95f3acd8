import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { policySchema } from '../src/core/policy/schema';
import { policyJsonSchema } from './policyJsonSchema';

/** Writes docs/policy.schema.json, for editors. */
const file = fileURLToPath(new URL('../docs/policy.schema.json', import.meta.url));
writeFileSync(
  file,
  await format(JSON.stringify(policyJsonSchema(policySchema)), { parser: 'json', printWidth: 110 }),
);

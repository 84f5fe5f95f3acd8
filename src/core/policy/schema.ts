import * as v from 'valibot';
import { abcSchema } from '../methods/abcSchema';
import type { AbcPolicy } from '../methods/abcSchema';
import { gridSchema } from '../methods/gridSchema';
import type { GridPolicy } from '../methods/gridSchema';
import { ladderSchema } from '../methods/ladderSchema';
import type { LadderPolicy } from '../methods/ladderSchema';
import { lifecycleSchema } from '../methods/lifecycleSchema';
import type { LifecyclePolicy } from '../methods/lifecycleSchema';
import { rfmSchema } from '../methods/rfmSchema';
import type { RfmPolicy } from '../methods/rfmSchema';
import { weightedSchema } from '../methods/weightedSchema';
import type { WeightedPolicy } from '../methods/weightedSchema';
import { ruleSchema } from '../rules/ruleSchema';
import type { Rule } from '../rules/ruleSchema';
import { playSchema } from '../playbook/playSchema';
import type { Play } from '../playbook/playSchema';
import { byKind, closed } from './closed';
import { outputSchema } from './outputSchema';
import type { OutputPolicy } from './outputSchema';
import { sourceSchema } from './sourceSchema';
import type { SourcePolicy } from './sourceSchema';
import { isoDay, text } from './words';

export const methodSchema = byKind([
  abcSchema,
  rfmSchema,
  weightedSchema,
  gridSchema,
  ladderSchema,
  lifecycleSchema,
]);

export const policySchema = closed({
  version: v.literal(1),
  /** Where an editor finds the JSON Schema; not read. */
  $schema: v.exactOptional(v.string()),
  name: v.optional(v.pipe(v.string(), v.maxLength(255)), ''),
  source: v.optional(sourceSchema, {}),
  methods: v.pipe(v.array(methodSchema), v.minLength(1), v.maxLength(20)),
  /** The id of the method whose tier is the customer's; the first method's without it. */
  final: v.exactOptional(text),
  unknown: v.optional(text, 'Unknown'),
  /** Adjust the final tier, in this order. */
  rules: v.optional(v.pipe(v.array(ruleSchema), v.maxLength(100)), []),
  /** The methods with the limits that a run found on the day `at`: these are run as long as they are kept. */
  frozen: v.exactOptional(
    closed({ at: isoDay, methods: v.pipe(v.array(methodSchema), v.minLength(1), v.maxLength(20)) }),
  ),
  output: v.optional(outputSchema, {}),
  /** What is done for each final tier. */
  playbook: v.optional(v.pipe(v.array(playSchema), v.maxLength(200)), []),
  /** Days after a run when the tiers are due for review. */
  reviewEvery: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660))),
});

/** A policy as it is written: what has a default may be left out. */
export type PolicyDocument = v.InferInput<typeof policySchema>;
export type MethodDocument = v.InferInput<typeof methodSchema>;

export type MethodPolicy =
  AbcPolicy | RfmPolicy | WeightedPolicy | GridPolicy | LadderPolicy | LifecyclePolicy;

/** A policy as everything below reads it: parsed, every default filled in, its parts agreeing with each other. */
export interface Policy {
  readonly version: 1;
  readonly name: string;
  readonly source: SourcePolicy;
  readonly methods: readonly MethodPolicy[];
  readonly final: string;
  readonly unknown: string;
  readonly rules: readonly Rule[];
  readonly output: OutputPolicy;
  readonly playbook: readonly Play[];
  readonly reviewEvery?: number;
}

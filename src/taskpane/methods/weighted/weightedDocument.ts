import type { MethodDocument } from '../../../core';

/** A weighted method as it is written, and one of its indicators. */
export type WeightedDocument = Extract<MethodDocument, { kind: 'weighted' }>;
export type IndicatorDocument = WeightedDocument['indicators'][number];

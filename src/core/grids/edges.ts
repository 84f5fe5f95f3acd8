/** The inner limits between bins of one dimension, ascending, and the bin that a value equal to a limit belongs to. */
export interface BinEdges {
  readonly limits: readonly number[];
  readonly equal: 'lower' | 'upper';
}

/** Edges of one dimension; of nested bins per group, by the scores that make it: "5", "53". */
export type DimensionEdges = BinEdges | Readonly<Record<string, BinEdges>>;

export interface RfmEdges {
  readonly r: BinEdges;
  readonly f: DimensionEdges;
  readonly m: DimensionEdges;
}

/** Whether these are the edges of a whole dimension and not of groups. */
export const isEdges = (edges: DimensionEdges): edges is BinEdges => Array.isArray(edges['limits']);

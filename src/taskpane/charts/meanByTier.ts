/**
 * Mean of a metric in each tier, over the customers who have a value; NaN where none has.
 * @param values, tierOf per customer @param tiers how many there are, with the unknown one
 */
export function meanByTier(values: Float64Array, tierOf: ArrayLike<number>, tiers: number): Float64Array {
  const sum = new Float64Array(tiers);
  const count = new Float64Array(tiers);
  values.forEach((value, customer) => {
    const tier = tierOf[customer] ?? tiers;
    if (Number.isNaN(value) || tier >= tiers) return;
    sum[tier] = (sum[tier] ?? 0) + value;
    count[tier] = (count[tier] ?? 0) + 1;
  });
  return sum.map((total, tier) => total / (count[tier] ?? 0));
}

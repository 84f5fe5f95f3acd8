/**
 * Per boundary the worst score that the tiers above it admitted: an empty tier takes the limit of the tier above it,
 * and with none above null, which admits nobody. `values` best first, `tierOfGroup` never falling.
 */
export function worstAdmitted(
  values: Float64Array,
  tierOfGroup: Uint8Array,
  boundaries: number,
): (number | null)[] {
  const limits = new Array<number | null>(boundaries).fill(null);
  values.forEach((value, group) => {
    const tier = tierOfGroup[group] ?? boundaries;
    for (let boundary = tier; boundary < boundaries; boundary++) limits[boundary] = value;
  });
  return limits;
}

/**
 * Lets what is under way come to its end: so many turns of the event loop, each begun after the one before. A wait by
 * the clock ends too early where the machine was busy meanwhile.
 */
export async function settled(turns = 30): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setTimeout(next, 1));
}

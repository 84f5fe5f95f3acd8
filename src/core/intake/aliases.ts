import { Fault } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { foldedText } from './plainText';

/**
 * The policy's aliases as keys: folded spelling → the customer it belongs to at last, chains followed (A → B and B → C
 * make C of both). Throws a Fault for a circle, and for two spellings of one key that have different targets.
 */
export function aliasesOf({ aliases }: SourcePolicy): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  const direct = new Map<string, string>();
  for (const [from, to] of Object.entries(aliases)) {
    const key = foldedText(from);
    const target = foldedText(to);
    const other = spelled.get(key);
    if (other !== undefined && direct.get(key) !== target)
      throw new Fault('source.aliasTwice', { place: 'source.aliases', first: other, second: from });
    spelled.set(key, from);
    direct.set(key, target);
  }
  const last = new Map<string, string>();
  for (const start of direct.keys()) {
    const chain = new Set<string>();
    let at = start;
    for (
      let next = direct.get(at);
      next !== undefined && next !== at && !last.has(at);
      next = direct.get(at)
    ) {
      if (chain.has(at)) throw circle([...chain], at, spelled);
      chain.add(at);
      at = next;
    }
    const target = last.get(at) ?? at;
    for (const key of chain) last.set(key, target);
  }
  return last;
}

/** Names a circle by the spellings of the policy, the first one again at its end. */
function circle(chain: readonly string[], again: string, spelled: ReadonlyMap<string, string>): Fault {
  const round = [...chain.slice(chain.indexOf(again)), again];
  const names = round.map((key) => spelled.get(key) ?? key).join(' → ');
  return new Fault('source.aliasCircle', { place: 'source.aliases', names });
}

import type * as v from 'valibot';
import { Fault } from '../fault';
import type { methodSchema } from './schema';

type Written = v.InferOutput<typeof methodSchema>;

/**
 * The methods that are run: those with the limits of an earlier run, where the policy keeps these.
 * @throws Fault `policy.frozenOther` when they are not the policy's methods
 */
export function methodsToRun(
  methods: readonly Written[],
  frozen: { readonly methods: readonly Written[] } | undefined,
): readonly Written[] {
  if (!frozen) return methods;
  const nameOf = (method: Written | undefined): string => (method ? `${method.id} (${method.kind})` : '–');
  const places = Math.max(methods.length, frozen.methods.length);
  for (let i = 0; i < places; i += 1) {
    const [own, kept] = [nameOf(methods[i]), nameOf(frozen.methods[i])];
    if (own !== kept) throw new Fault('policy.frozenOther', { method: own, frozen: kept });
  }
  return frozen.methods;
}

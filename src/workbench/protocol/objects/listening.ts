import type { Arguments, Session } from '../members';

type Method<T> = (target: T, args: Arguments, session: Session) => undefined;

/** The pair of wire methods behind `onX.add` and `onX.remove`; `key` is event type and target id. */
export function listening<T>(event: string, key: (target: T) => string): Record<string, Method<T>> {
  return {
    [`_Register${event}Event`]: (target, _, session) => {
      session.listening.add(key(target));
    },
    [`_Unregister${event}Event`]: (target, _, session) => {
      session.listening.delete(key(target));
    },
  };
}

import { Sheet } from '../sheet';

/** Puts back what was kept. */
export type Restore = () => void;

function keepMap(map: Map<unknown, unknown>): Restore {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}

function keepArray(array: unknown[]): Restore {
  const items = [...array];
  return () => {
    array.length = 0;
    for (const item of items) array.push(item);
  };
}

function keepFields(object: object): Restore {
  const fields = { ...object };
  return () => {
    for (const key of Object.keys(object))
      if (!Object.hasOwn(fields, key)) Reflect.deleteProperty(object, key);
    Object.assign(object, fields);
  };
}

/**
 * Keeps everything that can be reached from a value, down to sheets, which are kept apart. Objects come back as the very
 * same ones: others (an add-in's session, a filter's table) hold on to them.
 */
export function keepTree(root: unknown): Restore {
  const seen = new Set<object>();
  const restores: Restore[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Sheet || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) {
      restores.push(keepMap(value));
      for (const item of value.values()) visit(item);
    } else if (Array.isArray(value)) {
      restores.push(keepArray(value));
      value.forEach(visit);
    } else if (!Object.isFrozen(value)) {
      restores.push(keepFields(value));
      Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return () => {
    for (const restore of restores) restore();
  };
}

import { parsePolicy } from '../../../src/core';
import { policySchema } from '../../../src/core/policy/schema';
import { UPGRADES, upgraded } from '../../../src/core/policy/upgrades';
import type { Upgrade } from '../../../src/core/policy/upgrades';
import { faultOf } from '../gradeRows';

const METHODS = [{ kind: 'abc' }];

/** Two invented steps: version 2 calls the name a title, version 3 says it in capitals. */
const INVENTED: readonly Upgrade[] = [
  ({ name, ...rest }) => ({ ...rest, title: name }),
  (document) => ({ ...document, title: String(document['title']).toUpperCase() }),
];

describe('versions of the policy', () => {
  it('an older document is upgraded step by step to the newest version', () => {
    expect(upgraded({ version: 1, name: 'key' }, INVENTED)).toEqual({ version: 3, title: 'KEY' });
    expect(upgraded({ version: 2, title: 'key' }, INVENTED)).toEqual({ version: 3, title: 'KEY' });
  });

  it('a document of the newest version stays as it is, and the one given is never changed', () => {
    const newest = { version: 3, title: 'key' };
    expect(upgraded(newest, INVENTED)).toBe(newest);
    const old = Object.freeze({ version: 1, name: 'key' });
    upgraded(old, INVENTED);
    expect(old).toEqual({ version: 1, name: 'key' });
  });

  it('a newer version than the newest known one is told with both and the remedy', () => {
    expect(faultOf(() => upgraded({ version: 4 }, INVENTED))).toEqual({
      id: 'policy.newerVersion',
      values: { version: 4, newest: 3 },
    });
    // Before its keys, which this program cannot know.
    expect(faultOf(() => parsePolicy({ version: 2, methods: METHODS, novelty: true }))).toEqual({
      id: 'policy.newerVersion',
      values: { version: 2, newest: 1 },
    });
  });

  it('no version, and what is none, are told as any other missing or wrong key', () => {
    expect(faultOf(() => parsePolicy({ methods: METHODS }))).toEqual({
      id: 'policy.missingKey',
      values: { place: 'policy', key: 'version' },
    });
    for (const version of ['2', 1.5, 0, -1, null]) {
      expect(faultOf(() => parsePolicy({ version, methods: METHODS }))).toMatchObject({
        id: 'policy.wrongValueExpected',
        values: { place: 'version', expected: '1' },
      });
    }
    expect(faultOf(() => parsePolicy([]))).toMatchObject({ values: { place: 'policy' } });
  });

  it('the schema knows the version that upgrades lead to, and no other', () => {
    expect(policySchema.entries.version.literal).toBe(UPGRADES.length + 1);
  });
});

import { parseMethod, parsePolicy, tierNamesOf } from '../../../src/core';
import type { MethodDocument } from '../../../src/core';
import {
  byOwnInterval,
  nameOfStage,
  STAGES,
  withGrowth,
  withStageName,
} from '../../../src/taskpane/methods/lifecycleStages';

type Lifecycle = Extract<MethodDocument, { kind: 'lifecycle' }>;
const START: Lifecycle = { kind: 'lifecycle', newDays: 60, names: { new: '新客户' } };

function parsed(document: Lifecycle) {
  parsePolicy({ version: 1, methods: [document] });
  const method = parseMethod(document);
  if (method.kind !== 'lifecycle') throw new Error('no lifecycle');
  return method;
}

describe('a lifecycle that is edited', () => {
  it('names its stages in the order of its tiers', () => {
    const method = parsed(withStageName(START, 'lapsed', '流失'));
    expect(STAGES.map((stage) => nameOfStage(method, stage))).toEqual(tierNamesOf(method));
    expect(method.names).toEqual({ new: '新客户', lapsed: '流失' });
  });

  it('goes by the own interval, and back by the days', () => {
    const own = byOwnInterval(START, true);
    expect(parsed(own).ownInterval).toEqual({ active: 2, lapsed: 4 });
    expect(byOwnInterval(own, false)).toEqual(START);
  });

  it('flags growth by a condition, and nobody without it', () => {
    const growing = withGrowth(START, { metric: 'amount', above: 5 });
    expect(parsed(growing).growth).toEqual({ metric: 'amount', above: 5 });
    expect(withGrowth(growing, undefined)).toEqual(START);
  });
});

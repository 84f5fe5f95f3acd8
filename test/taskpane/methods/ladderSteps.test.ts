import fc from 'fast-check';
import { parseMethod, parsePolicy } from '../../../src/core';
import type { MethodDocument } from '../../../src/core';
import { LadderEdits } from '../../../src/taskpane/methods/ladderSteps';

type Ladder = Extract<MethodDocument, { kind: 'ladder' }>;

const when = { metric: 'amount', above: 5 };
const START: Ladder = {
  id: 'vip',
  kind: 'ladder',
  steps: [
    { when, tier: 'VIP' },
    { when: { metric: 'orders', above: 9 }, tier: 'often' },
    { when: { metric: 'recency', below: 9 }, tier: 'VIP' },
  ],
  else: 'other',
};

/** The edits of a document; throws when it is none that a policy takes. */
function edits(document: Ladder): LadderEdits {
  parsePolicy({ version: 1, methods: [document] });
  const method = parseMethod(document);
  if (method.kind !== 'ladder') throw new Error('no ladder');
  return new LadderEdits(document, method);
}
const tiersOf = (document: Ladder) => (edits(document), document.tiers);

describe('a ladder that is edited', () => {
  it('keeps the order of its tiers when steps move', () => {
    const { steps, tiers } = edits(START).withMovedStep(1, 0);
    expect(steps.map(({ tier }) => tier)).toEqual(['often', 'VIP', 'VIP']);
    expect(tiers).toEqual(['VIP', 'often', 'other']);
  });

  it('loses a tier with the last step that gives it', () => {
    expect(tiersOf(edits(START).withoutStep(1))).toEqual(['VIP', 'other']);
    expect(tiersOf(edits(START).withoutStep(0))).toEqual(['VIP', 'often', 'other']);
  });

  it('renames a tier in its steps and for the rest', () => {
    const named = edits(edits(START).withTierName(0, 'gold')).withTierName(2, 'rest');
    expect(named).toMatchObject({ else: 'rest', tiers: ['gold', 'often', 'rest'] });
    expect(named.steps.map(({ tier }) => tier)).toEqual(['gold', 'often', 'gold']);
  });

  it('gives a new step a tier that nothing gives yet, else the last step’s', () => {
    expect(edits(START).withNewStep(when).steps.at(-1)).toEqual({ when, tier: 'VIP' });
    const more = edits(START).withNewTier();
    expect(more.tiers).toEqual(['VIP', 'often', 'other', 'D']);
    expect(edits(more).withNewStep(when).steps.at(-1)).toEqual({ when, tier: 'D' });
  });

  it('is a ladder that a policy takes after any edits', () => {
    const index = fc.nat({ max: 9 });
    const edit = fc.tuple(fc.nat({ max: 7 }), index, index);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (done) => {
        let document = START;
        for (const [kind, a, b] of done) {
          const now = edits(document);
          const tiers = document.tiers ?? ['VIP', 'often', 'other'];
          const [step, other] = [a % document.steps.length, b % document.steps.length];
          const [tier = '', from, to] = [tiers[a % tiers.length], a % tiers.length, b % tiers.length];
          const next = [
            () => now.withMovedStep(step, other),
            () => now.withNewStep(when),
            () => (document.steps.length > 1 ? now.withoutStep(step) : document),
            () => now.withElse(tier),
            () => now.withTierName(from, `${tier}${a}${b}`),
            () => now.withMovedTier(from, to),
            () => now.withNewTier(),
            () => (now.gives(tier) ? document : now.withoutTier(from)),
          ][kind]?.();
          document = next ?? document;
        }
        edits(document);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

import type { MethodDocument, MethodPolicy } from '../../core';
import { moved } from '../fields/moved';
import { namesFor } from './cutChoices';

type LadderDocument = Extract<MethodDocument, { kind: 'ladder' }>;
type LadderPolicy = Extract<MethodPolicy, { kind: 'ladder' }>;
export type Step = LadderPolicy['steps'][number];

export const MOST_STEPS = 50;
export const MOST_LADDER_TIERS = 20;

/** The edits of one ladder: each gives its next document, with the tiers written down so that their order stays. */
export class LadderEdits {
  private readonly steps: readonly Step[];
  private readonly tiers: readonly string[];

  /** @param method the document with its defaults: where it lists no tiers they are as its steps name them */
  constructor(
    private readonly document: LadderDocument,
    method: LadderPolicy,
  ) {
    this.steps = method.steps;
    this.tiers = method.tiers;
  }

  withStep(index: number, step: Step): LadderDocument {
    return this.with({ steps: this.steps.with(index, step) });
  }

  withMovedStep(from: number, to: number): LadderDocument {
    return this.with({ steps: moved(this.steps, from, to) });
  }

  /** Another step, for the best tier that nothing gives yet, else for the last step's. */
  withNewStep(when: Step['when']): LadderDocument {
    const free = this.tiers.find((tier) => !this.gives(tier));
    const tier = free ?? this.steps.at(-1)?.tier ?? this.document.else;
    return this.with({ steps: [...this.steps, { when, tier }] });
  }

  /** One step less, and its tier when nothing else gives it. */
  withoutStep(index: number): LadderDocument {
    const steps = this.steps.toSpliced(index, 1);
    const gone = this.steps[index]?.tier;
    const given = [...steps.map(({ tier }) => tier), this.document.else];
    return this.with({ steps, tiers: this.tiers.filter((tier) => tier !== gone || given.includes(tier)) });
  }

  withElse(tier: string): LadderDocument {
    return this.with({ else: tier });
  }

  withTierName(index: number, name: string): LadderDocument {
    const before = this.tiers[index];
    const renamed = (tier: string): string => (tier === before ? name : tier);
    return this.with({
      steps: this.steps.map((step) => ({ ...step, tier: renamed(step.tier) })),
      else: renamed(this.document.else),
      tiers: this.tiers.map(renamed),
    });
  }

  withMovedTier(from: number, to: number): LadderDocument {
    return this.with({ tiers: moved(this.tiers, from, to) });
  }

  withNewTier(): LadderDocument {
    return this.with({ tiers: namesFor(this.tiers, this.tiers.length + 1) });
  }

  withoutTier(index: number): LadderDocument {
    return this.with({ tiers: this.tiers.toSpliced(index, 1) });
  }

  /** Whether a step gives the tier, or it is that of the rest. */
  gives(tier: string): boolean {
    return tier === this.document.else || this.steps.some((step) => step.tier === tier);
  }

  private with(part: {
    readonly steps?: readonly Step[];
    readonly else?: string;
    readonly tiers?: readonly string[];
  }): LadderDocument {
    const { steps = this.steps, tiers = this.tiers, else: otherwise = this.document.else } = part;
    return { ...this.document, steps: [...steps], else: otherwise, tiers: [...tiers] };
  }
}

/** The screens behind the navigation's words, in the order of the work. */
export const STEPS = ['start', 'data', 'method', 'preview', 'write', 'history'] as const;

/** Those behind its two signs. */
export const ASIDE = ['policy', 'settings'] as const;

export type Screen = (typeof STEPS)[number] | (typeof ASIDE)[number];

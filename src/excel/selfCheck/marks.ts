/** What the self-check makes bears these, and nothing else does: by them it is found and deleted. */
export const SHEET_TITLE = 'Customer Tiers check';
const PREFIX = '_CT_check_';

/** The name on A1 of each of its sheets. */
export const ANCHOR = `${PREFIX}sheet`;

/** A workbook-scoped name, or the key of a setting. */
export const checkName = (word: string): string => PREFIX + word;

export const isCheckName = (name: string): boolean => name.startsWith(PREFIX);

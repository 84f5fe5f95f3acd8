import type { Look } from '../../workbook';

export const PLAIN: Look = { kind: 'plain' };
export const BARS: Look = { kind: 'bars', fill: '#9DC3E6' };
export const ARROWS: Look = { kind: 'arrows' };

/** From the least number to the greatest: black on either has a contrast above 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const HEAT = { low: '#F7FBFF', high: '#7FB2DD' } as const;

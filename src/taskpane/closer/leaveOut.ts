import type { Policy } from '../../core';

/** Whether a method weighs indicators of which one can be left out. */
export const hasIndicatorsToLeaveOut = ({ methods }: Policy): boolean =>
  methods.some((method) => method.kind === 'weighted' && method.indicators.length > 1);

import { areaChecks } from './areaChecks';
import { cellChecks } from './cellChecks';
import { chartChecks } from './chartChecks';
import type { Check } from './check';
import { eventChecks } from './eventChecks';
import { filterChecks } from './filterChecks';
import { hostChecks } from './hostChecks';
import { laterChecks } from './laterChecks';
import { limitChecks } from './limitChecks';
import { nameChecks } from './nameChecks';
import { rangeChecks } from './rangeChecks';
import { ruleChecks } from './ruleChecks';
import { selectionChecks } from './selectionChecks';
import { sheetChecks } from './sheetChecks';
import { tableChecks } from './tableChecks';

/** All questions, in the order in which they are asked: what a host may stumble over comes last. */
export const checks: readonly Check[] = [
  ...hostChecks,
  ...cellChecks,
  ...rangeChecks,
  ...areaChecks,
  ...filterChecks,
  ...nameChecks,
  ...ruleChecks,
  ...tableChecks,
  ...chartChecks,
  ...eventChecks,
  ...sheetChecks,
  ...selectionChecks,
  ...laterChecks,
  ...limitChecks,
];

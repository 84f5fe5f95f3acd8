import type { Note } from '../core';

/** Faults whose remedy is a control of the pane: they name it instead of the policy's key. */
const SAID: Readonly<Record<string, string>> = {
  'intake.mixedCurrencies': 'pane.mixedCurrencies',
  'list.customer': 'pane.listCustomer',
  'list.noHeader': 'pane.listNoHeader',
  'list.noPlace': 'pane.listNoPlace',
  'source.noColumn': 'pane.noColumn',
  'policy.noTier': 'pane.noTier',
  'policy.noEarlierMethod': 'pane.noEarlierMethod',
  'grade.segmentGaps': 'pane.segmentGaps',
  'grade.segmentOverlaps': 'pane.segmentOverlaps',
};

/** As many cells as can be looked through. */
const CELLS_SHOWN = 5;

export function inThePane({ id, values }: Note): Note {
  if (id === 'list.customer' && values['candidates'] === '') return { id: 'pane.listNoCustomer', values };
  return { id: SAID[id] ?? id, values: id.startsWith('grade.segment') ? withFewCells(values) : values };
}

const withFewCells = (values: Note['values']): Note['values'] => ({
  ...values,
  cells: String(values['cells']).split(' ').slice(0, CELLS_SHOWN).join(' '),
});

/** Whether a fault is about the customer column of the second source. */
export const isListCustomer = ({ id }: Note): boolean => id === 'list.customer' || id === 'list.noHeader';

import type { Note } from '../core';

/** Faults whose remedy is a control of the pane: they name it instead of the policy's key. */
const SAID: Readonly<Record<string, string>> = {
  'intake.mixedCurrencies': 'pane.mixedCurrencies',
  'list.customer': 'pane.listCustomer',
  'list.noHeader': 'pane.listNoHeader',
};

export function inThePane({ id, values }: Note): Note {
  if (id === 'list.customer' && values['candidates'] === '') return { id: 'pane.listNoCustomer', values };
  return { id: SAID[id] ?? id, values };
}

/** Whether a fault is about the customer column of the second source. */
export const isListCustomer = ({ id }: Note): boolean => id === 'list.customer' || id === 'list.noHeader';

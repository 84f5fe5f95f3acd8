import { WorkbookFault } from '../../engine';
import type { ProtectionOptions, Sheet } from '../../engine/state';
import { nothingAllowed } from '../../engine/state';
import type { Members } from '../members';

function optionsOf(value: unknown): ProtectionOptions {
  if (value === null || value === undefined) return nothingAllowed;
  if (typeof value !== 'object') throw new WorkbookFault('InvalidArgument');
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(nothingAllowed, key));
  return { ...nothingAllowed, ...Object.fromEntries(known) };
}

export const worksheetProtection: Members<Sheet> = {
  name: 'WorksheetProtection',
  level: '1.2',
  properties: {
    Protected: { get: ({ lock }) => lock !== null },
    Options: { get: ({ lock }) => (lock ? { ...lock.options } : null) },
  },
  methods: {
    Protect: (sheet, args, { book }) => {
      book.refuseReadOnly();
      if (sheet.lock) throw new WorkbookFault('AccessDenied');
      sheet.lock = { password: args.textOr(1, null), options: optionsOf(args.value(0)) };
      book.steps.forget();
      book.emit({ kind: 'layout', sheet, origin: book.origin });
    },
    Unprotect: (sheet, args, { book }) => {
      book.refuseReadOnly();
      const password = sheet.lock?.password;
      if (typeof password === 'string' && password !== args.textOr(0, null))
        throw new WorkbookFault('AccessDenied');
      sheet.lock = null;
      book.steps.forget();
      book.emit({ kind: 'layout', sheet, origin: book.origin });
    },
  },
};

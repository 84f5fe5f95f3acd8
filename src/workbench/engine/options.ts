import type { Culture } from './culture';
import { cultures } from './culture';
import type { DateSystem } from './dateSystem';

/** Requirement sets that the workbench plays: Office 2021's floor, LTSC 2021 and the end of the npm build of the library. */
export type ApiLevel = '1.9' | '1.14' | '1.15';

export interface Limits {
  /** Bytes of one request and of one response; 5 MB in the web version of the host. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells whose values one read gives; beyond it values are null without an error (OfficeDev/office-js #6781). */
  readonly cellsPerRead: number;
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly apiLevel?: ApiLevel;
  readonly dateSystem?: DateSystem;
  /** A name the workbench knows, or a culture of one's own. */
  readonly culture?: keyof typeof cultures | Culture;
  /** Language of the host's words, e.g. `zh-CN`; the culture's name when absent. */
  readonly language?: string;
  readonly readOnly?: boolean;
  readonly limits?: Partial<Limits>;
  /** The year that typed dates without one belong to. */
  readonly thisYear?: number;
  /** When a table takes in what is put right below or beside it: what a person types there, everything, nothing. */
  readonly autoExpandTables?: 'typed' | 'always' | 'never';
  /** Sheets at the start; one Sheet1 when absent. */
  readonly sheets?: readonly string[];
}

const MEGABYTE = 1024 * 1024;

export type Settled = Required<Omit<WorkbookOptions, 'culture' | 'limits'>> & {
  readonly culture: Culture;
  readonly limits: Limits;
};

export function settle(options: WorkbookOptions): Settled {
  const culture =
    typeof options.culture === 'object' ? options.culture : cultures[options.culture ?? 'en-US'];
  return {
    name: options.name ?? 'Book1.xlsx',
    apiLevel: options.apiLevel ?? '1.15',
    dateSystem: options.dateSystem ?? 1900,
    culture,
    language: options.language ?? culture.name,
    readOnly: options.readOnly ?? false,
    thisYear: options.thisYear ?? new Date().getFullYear(),
    autoExpandTables: options.autoExpandTables ?? 'typed',
    sheets: options.sheets ?? ['Sheet1'],
    limits: {
      requestBytes: 5 * MEGABYTE,
      responseBytes: 5 * MEGABYTE,
      cellsPerRead: 5_000_000,
      ...options.limits,
    },
  };
}

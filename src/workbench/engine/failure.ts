/** Which requests are to fail, and how: see `WorkbookEngine.failures`. */
export type Failure =
  /** The transport fails with a dispatch code (5004, 5012, 5016, 5102, 5103, 5104, 7000); `executed`: after the work was done. */
  | { readonly kind: 'dispatch'; readonly code: number; readonly executed?: boolean }
  /** The batch fails with an error code after so many actions were executed (0 when absent). */
  | {
      readonly kind: 'api';
      readonly code: string;
      readonly message?: string;
      readonly afterActions?: number;
    };

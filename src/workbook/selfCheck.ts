/** JSON. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export type CheckOutcome = 'asExpected' | 'otherwise' | 'failed' | 'notSupported';

/** What the application answered to one question of the self-check. */
export interface CheckResult {
  /** Its words are those of `selfCheck.ask.<id>`. */
  readonly id: string;
  /** The requirement set that it needs. */
  readonly set: string;
  /** The document or issue that the question comes from. */
  readonly source: string;
  readonly outcome: CheckOutcome;
  /** What our own engine answers. */
  readonly expected: PlainValue;
  /** What the application answered; of one that failed the error's words, null where nothing was asked. */
  readonly found: PlainValue;
  /** Milliseconds that the answer took. */
  readonly ms: number;
}

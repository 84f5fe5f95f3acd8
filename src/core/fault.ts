/** What a message says besides its id: plain values, put into a sentence by `src/words`. */
export type NoteValues = Readonly<Record<string, string | number>>;

/** A message as data: an id that every language of `src/words` has, and its values. */
export interface Note {
  readonly id: string;
  readonly values: NoteValues;
}

export const note = (id: string, values: NoteValues = {}): Note => ({ id, values });

/**
 * Every error that comes from what was given (a sheet, a policy, an option) and not from the program.
 * Structured clone drops own fields of errors: send `{ id, values }` across a worker and make a new one there.
 */
export class Fault extends Error implements Note {
  override readonly name = 'Fault';
  readonly id: string;
  readonly values: NoteValues;

  constructor(id: string, values: NoteValues = {}) {
    super(`${id} ${JSON.stringify(values)}`);
    this.id = id;
    this.values = values;
  }

  /** The plain data that crosses a worker; `new Fault(id, values)` makes it a fault again. */
  get note(): Note {
    return { id: this.id, values: this.values };
  }
}

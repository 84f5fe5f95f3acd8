import { Fault } from '../../src/core';

describe('a Fault', () => {
  it('crosses a structured clone as its note and is made anew from it', () => {
    const fault = new Fault('source.noColumn', { column: 'x' });
    const { id, values } = structuredClone(fault.note);
    expect(new Fault(id, values).note).toEqual(fault.note);
    expect(fault).toBeInstanceOf(Error);
  });
});

import { withUnknown } from '../../../src/taskpane/conditions/rules';
import { chosenColours, withColour } from '../../../src/taskpane/output/chosenColours';

describe('the colour of customers who cannot be judged', () => {
  test('is chosen as that of a tier, and stays when they are called otherwise', () => {
    const top = withColour({ unknown: 'Unknown' }, 'Unknown', '#D3EEF0');
    expect(chosenColours(top)).toEqual({ Unknown: '#D3EEF0' });
    expect(chosenColours(withUnknown(top, 'D'))).toEqual({ D: '#D3EEF0' });
    expect(chosenColours(withColour(top, 'Unknown', null))).toEqual({});
  });
});

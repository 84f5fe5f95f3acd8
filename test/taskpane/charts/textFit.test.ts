import { fitted, textWidth } from '../../../src/taskpane/charts/textFit';

describe('fitted(text, room, size)', () => {
  it('leaves a text that fits as it is, and counts a Chinese character as two letters', () => {
    expect(textWidth('重要', 10)).toBeGreaterThan(1.7 * textWidth('ab', 10));
    expect(fitted('Champions', textWidth('Champions', 11), 11)).toBe('Champions');
  });

  it('cuts a text that is too long, and what it leaves fits', () => {
    const cut = fitted('重要价值客户', textWidth('重要价值', 11), 11);
    expect(cut).toBe('重要价…');
    expect(textWidth(cut, 11)).toBeLessThanOrEqual(textWidth('重要价值', 11));
  });

  it('leaves nothing where there is no room for two letters', () => {
    expect(fitted('Champions', 8, 11)).toBe('');
  });
});

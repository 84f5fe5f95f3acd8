import { parsePolicy, presetDocument, presetPolicy, usualDocument, usualPlaybook } from '../../../src/core';

describe('the usual playbook', () => {
  it('of A, B, C and of segments is that of the presets', () => {
    expect(usualPlaybook(['A', 'B', 'C'], 'zh')).toEqual(presetPolicy('abc', 'zh').playbook);
    for (const [preset, language] of [
      ['rfm', 'en'],
      ['rfm', 'zh'],
      ['rfm-eight', 'en'],
      ['rfm-eight', 'zh'],
    ] as const) {
      const { playbook } = presetPolicy(preset, language);
      expect(
        usualPlaybook(
          playbook.map(({ tier }) => tier),
          language,
        ),
      ).toEqual(playbook);
    }
  });

  it('knows segments by the names of the other language', () => {
    const { methods } = presetDocument('rfm', 'zh');
    const names = presetPolicy('rfm', 'zh').playbook.map(({ tier }) => tier);
    const playbook = usualPlaybook(names, 'en');
    expect(playbook.map(({ tier }) => tier)).toEqual(names);
    expect(playbook[0]?.service).toBe('Own contact, shipped first');
    expect(() => parsePolicy({ version: 1, methods, playbook: [...playbook] })).not.toThrow();
  });

  it('has plays for the tiers that it knows, and targets only among them', () => {
    expect(usualPlaybook(['A', 'B', 'C', 'D'], 'en').map(({ tier }) => tier)).toEqual(['A', 'B', 'C']);
    expect(usualPlaybook(['Champions', 'At Risk', 'Cannot Lose'], 'en').map(({ target }) => target)).toEqual([
      undefined,
      undefined,
      'Champions',
    ]);
  });

  it('is empty for tiers of other names, one that sounds the same among them', () => {
    expect(usualPlaybook(['Gold', 'Silver'], 'en')).toEqual([]);
    expect(usualPlaybook(['Old', 'New', 'Prospect'], 'en')).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('stands in the usual document (%s), for its final tiers', (language) => {
    const { final, playbook } = parsePolicy(usualDocument(language));
    expect(final).toBe('abc');
    expect(playbook).toEqual(usualPlaybook(['A', 'B', 'C'], language));
  });
});

import { customersOf, plays, presetDocument, presetNames, presetPolicy } from '../../../src/core';
import { tierNamesOf } from '../../../src/core/methods/tierNames';
import { gradeAsIs, presetOf, sampleOf } from './gradeSample';

const LANGUAGES = ['zh', 'en'] as const;
const each = presetNames.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

const CHINESE = /\p{Script=Han}/u;

/** A preset's run on its sample, and what is to be done then. */
function playedSample(id: string) {
  const preset = presetOf(id);
  const { sheet, list } = sampleOf(preset);
  const grading = gradeAsIs(id, { sheet, list: preset.list ? list : undefined }, 'zh');
  const policy = presetPolicy(id, 'zh');
  return { grading, policy, plays: plays(grading, policy) };
}

describe('playbooks of presets', () => {
  it.each(each)('%s (%s) says what to do for every final tier', (id, language) => {
    const policy = presetPolicy(id, language);
    const final = policy.methods.find((method) => method.id === policy.final);
    const tiers = final ? tierNamesOf(final) : [];
    expect(policy.playbook.map(({ tier }) => tier)).toEqual(expect.arrayContaining([...tiers]));
    for (const { service = '', risk = '' } of policy.playbook) expect(service + risk).not.toBe('');
  });

  it.each(each)('%s (%s) says it in that language', (id, language) => {
    for (const { service, offer, risk } of presetPolicy(id, language).playbook)
      for (const text of [service, offer, risk])
        if (text !== undefined) expect([text, CHINESE.test(text)]).toEqual([text, language === 'zh']);
  });

  it.each(presetNames)('%s says the same in both languages', (id) => {
    const numbers = LANGUAGES.map((language) =>
      presetPolicy(id, language).playbook.map(({ contactEvery, hours, offer, risk }) => [
        contactEvery,
        hours,
        offer === undefined,
        risk === undefined,
      ]),
    );
    expect(numbers[0]).toEqual(numbers[1]);
  });

  it.each(presetNames)('%s leaves what is written to the pane, but for lists', (id) => {
    expect(Object.keys(presetDocument(id).output ?? { lists: [] })).toEqual(['lists']);
  });

  it('a bank serves key customers first, with tailored products and a preferential rate', () => {
    expect(presetPolicy('bank-key', 'zh').playbook[0]).toEqual({
      tier: '重要客户',
      service: '优先办理，定制产品',
      contactEvery: 14,
      offer: '优惠利率',
    });
  });

  it('a bank contacts stock customers the more often the better they are', () => {
    const { playbook } = presetPolicy('bank-stock');
    expect(playbook.map(({ tier, contactEvery }) => [tier, contactEvery])).toEqual([
      ['A', 7],
      ['B', 14],
      ['C', 30],
      ['D', 60],
    ]);
  });

  it.each(['bank-stock', 'leads'])('%s counts the next contact from the last one', (id) => {
    const { grading, policy, plays: found } = playedSample(id);
    const { lastContact = new Float64Array() } = grading.customers.metrics;
    const { names, tierOf } = grading.finalTiers;
    const days = Array.from(tierOf, (tier) => {
      const name = names[tier] ?? grading.unknown;
      return policy.playbook.find((play) => play.tier === name)?.contactEvery ?? NaN;
    });
    expect(Array.from(found.nextContact, (day, i) => day - (lastContact[i] ?? NaN))).toEqual(days);
    expect(days).not.toContain(NaN);
  });

  it('payments of high risk are monitored', () => {
    const { grading, plays: found } = playedSample('payment-risk');
    const high = grading.finalTiers.names.indexOf('高');
    const watched = found.risk.filter((_, customer) => grading.finalTiers.tierOf[customer] === high);
    expect(watched.length).toBeGreaterThan(0);
    expect(new Set(watched)).toEqual(new Set(['监控：逐笔审核']));
  });

  it('leads have hours by class', () => {
    expect(presetPolicy('leads').playbook.map(({ tier, hours }) => [tier, hours])).toEqual([
      ['A', 8],
      ['B', 3],
      ['C', 0.5],
    ]);
  });

  it('coupons of a shop go to members who agreed, and to no others', () => {
    const { grading, policy, plays: found } = playedSample('ecommerce');
    const [list] = policy.output.lists;
    if (!list) throw new Error('No list.');
    const { parts, withoutConsent, warnings } = customersOf(list, grading, policy);
    const members = Array.from(parts[0]?.customers ?? []);
    expect(list).toMatchObject({ name: '领券名单', marketing: true });
    expect(warnings).toEqual([]);
    expect(members.length).toBeGreaterThan(0);
    expect(withoutConsent).toBeGreaterThan(0);
    expect(members.every((customer) => found.consent?.[customer] === true)).toBe(true);
    expect(members.length + withoutConsent).toBe(grading.customers.key.length);
  });

  it('a telecom customer is to be worth more with the same need', () => {
    const { playbook } = presetPolicy('telecom', 'en');
    const targets = Object.fromEntries(playbook.map(({ tier, target }) => [tier, target]));
    expect(targets['Students, low']).toBe('Students, middle');
    expect(targets['Students, high']).toBe('Students, high');
  });

  it('customers of AX to CZ are to buy more as steadily, the biggest to buy more steadily', () => {
    const { playbook } = presetPolicy('abc-xyz');
    const targets = Object.fromEntries(playbook.map(({ tier, target }) => [tier, target]));
    expect(targets).toEqual({
      AX: 'AX',
      AY: 'AX',
      AZ: 'AY',
      BX: 'AX',
      BY: 'AY',
      BZ: 'AZ',
      CX: 'BX',
      CY: 'BY',
      CZ: 'BZ',
    });
  });
});

import { parsePolicy } from '../../../src/core';
import { faultOf } from '../gradeRows';

const METHODS = [
  { id: 'abc', kind: 'abc' },
  { id: 'rfm', kind: 'rfm', names: { Champions: '冠军' } },
];
const parse = (more: object) => parsePolicy({ version: 1, methods: METHODS, ...more });

describe('a playbook', () => {
  it('is kept as it is written, and parsed again the same', () => {
    const playbook = [
      {
        tier: 'A',
        service: '专属',
        contactEvery: 14,
        owner: '王五',
        offer: '九折',
        risk: '',
        hours: 0.5,
        target: 'A',
      },
      { tier: '未知', target: 'C' },
    ];
    const output = {
      lists: [
        { name: '回访', tiers: ['A', '未知'], by: 'owner' },
        { name: '领券', marketing: true },
      ],
    };
    const parsed = parse({ unknown: '未知', playbook, output, reviewEvery: 90 });
    expect(parsed).toMatchObject({
      playbook,
      output: {
        columns: [],
        lists: [
          { name: '回访', tiers: ['A', '未知'], by: 'owner', marketing: false },
          { name: '领券', marketing: true },
        ],
      },
      reviewEvery: 90,
    });
    expect(parsePolicy(parsed)).toEqual(parsed);
  });

  it('calls segments as the method does', () => {
    const named = (tier: string) => faultOf(() => parse({ final: 'rfm', playbook: [{ tier }] }));
    expect(named('冠军')).toBeUndefined();
    expect(named('Champions')).toMatchObject({ id: 'policy.noTier', values: { place: 'playbook.0.tier' } });
  });

  it.each<[string, object, object]>([
    [
      'a tier that the final method does not have',
      { playbook: [{ tier: 'A' }, { tier: 'a' }] },
      { id: 'policy.noTier', values: { place: 'playbook.1.tier', tier: 'a', nearest: 'A' } },
    ],
    [
      'a tier of another method',
      { playbook: [{ tier: '冠军' }] },
      { id: 'policy.noTier', values: { place: 'playbook.0.tier', tier: '冠军' } },
    ],
    [
      'a target that is no tier',
      { playbook: [{ tier: 'A', target: 'AA' }] },
      { id: 'policy.noTier', values: { place: 'playbook.0.target', tier: 'AA', nearest: 'A' } },
    ],
    [
      'a tier twice',
      { playbook: [{ tier: 'B' }, { tier: 'A' }, { tier: 'B' }] },
      { id: 'policy.playTwice', values: { place: 'playbook.2.tier', tier: 'B', other: 'playbook.0' } },
    ],
    [
      'a contact interval that is no whole number of days',
      { playbook: [{ tier: 'A', contactEvery: 1.5 }] },
      { id: 'policy.wrongValue', values: { place: 'playbook.0.contactEvery', value: '1.5' } },
    ],
    [
      'a list of a tier that there is not',
      { output: { lists: [{ name: 'x', tiers: ['A', 'D'] }] } },
      { id: 'policy.noTier', values: { place: 'output.lists.0.tiers.1', tier: 'D' } },
    ],
    [
      'two lists of one name',
      { output: { lists: [{ name: 'x' }, { name: 'x' }] } },
      {
        id: 'policy.listTwice',
        values: { place: 'output.lists.1.name', name: 'x', other: 'output.lists.0' },
      },
    ],
    [
      'a colour of a tier that no method gives',
      { output: { colours: { A: '#FFFFFF', D: '#000000' } } },
      { id: 'policy.noTier', values: { place: 'output.colours', tier: 'D' } },
    ],
    [
      'a colour that is none',
      { output: { colours: { A: 'red' } } },
      { id: 'policy.wrongValue', values: { place: 'output.colours.A', value: '"red"' } },
    ],
    [
      'a list that is split by words which no column gives',
      { output: { lists: [{ name: 'x', by: 'ownr' }] } },
      { id: 'policy.unknownWords', values: { place: 'output.lists.0.by', words: 'ownr', nearest: 'owner' } },
    ],
  ])('refuses %s', (_, more, expected) => {
    expect(faultOf(() => parse(more))).toMatchObject(expected);
  });

  it('lets a list be split by an indicator of words', () => {
    const source = { indicators: [{ column: '来源', as: 'channel', aggregate: 'mode' }] };
    const output = { lists: [{ name: 'x', by: 'channel' }] };
    expect(faultOf(() => parse({ source, output }))).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { presetFiles } from '../../../scripts/sample/presets';
import {
  backTest,
  breakdown,
  presetDocument,
  presetHeaders,
  presetNames,
  presetPolicy,
  presets,
  tierProfiles,
} from '../../../src/core';
import { tierNamesOf } from '../../../src/core/methods/tierNames';
import { createWords } from '../../../src/words';
import { finalSizes, gradeAsIs, presetOf, sampleOf } from './gradeSample';

/** Tiers that a small sample may leave empty: big buyers are seldom steady. */
const MAY_BE_EMPTY: Readonly<Record<string, readonly string[]>> = { 'abc-xyz': ['CY'] };

const LANGUAGES = ['zh', 'en'] as const;
const each = presets.flatMap((preset) => LANGUAGES.map((language) => ({ ...preset, language })));

const graded = (id: string, language: 'zh' | 'en' = 'zh') => {
  const preset = presetOf(id);
  const { sheet, list } = sampleOf(preset, language);
  return gradeAsIs(id, { sheet, list: preset.list ? list : undefined }, language);
};

describe('samples of presets', () => {
  const files = presetFiles();

  it('stand in assets/presets, exactly as generated (else: npx tsx scripts/samples.ts)', () => {
    expect(readdirSync('assets/presets').sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files)
      expect(readFileSync(`assets/presets/${name}`, 'utf8') === text).toBe(true);
  });

  it('are the same every time', () => {
    expect([...presetFiles()]).toEqual([...files]);
  });
});

describe('presets', () => {
  it.each(presets)('$id stands in docs/policy.md', ({ id }) => {
    expect(readFileSync('docs/policy.md', 'utf8')).toContain(`| \`${id}\` |`);
  });

  it('have names of their own, the plain ones first', () => {
    expect(new Set(presetNames).size).toBe(presetNames.length);
    expect(presetNames.slice(0, 3)).toEqual(['abc', 'rfm', 'weighted']);
  });

  it.each(each)('$id ($language) is called in the policy as in the words', ({ id, language }) => {
    const words = createWords(language);
    expect(presetPolicy(id, language).name).toBe(words.t(`preset.${id}.name`));
    expect(words.t(`preset.${id}.when`)).toMatch(language === 'zh' ? /^[^。]+。$/ : /^Use it .+\.$/);
  });

  it.each(each)('$id ($language) grades the sample of its language as it stands', ({ id, language }) => {
    const preset = presetOf(id);
    const sample = sampleOf(preset, language);
    const { sheet, list } = presetHeaders(preset, language);
    expect(sample.sheet[0]).toEqual(expect.arrayContaining([...sheet]));
    if (list.length > 0) expect(sample.list?.[0]).toEqual(list);
    const grading = graded(id, language);
    expect(grading.warnings).toEqual([]);
    const customers = grading.customers.key.length;
    expect(customers).toBeGreaterThanOrEqual(30);
    expect(customers).toBeLessThanOrEqual(200);
    const { [grading.unknown]: unknown = 0, ...sizes } = finalSizes(grading);
    expect(unknown).toBeLessThanOrEqual(customers / 10);
    const empty = Object.keys(sizes).filter((tier) => sizes[tier] === 0);
    expect(empty.filter((tier) => !MAY_BE_EMPTY[id]?.includes(tier))).toEqual([]);
  });

  it.each(each)('$id ($language) reads what it says that it needs', ({ id, language }) => {
    const { source } = presetPolicy(id, language);
    expect(source.columns).toBeUndefined();
    const { sheet, list } = presetHeaders(presetOf(id), language);
    const { columns: roles } = graded(id, language);
    const named = new Set([...Object.values(roles), ...source.indicators.map(({ column }) => column)]);
    expect(sheet.filter((header) => !named.has(header))).toEqual([]);
    expect(source.list !== undefined).toBe(list.length > 0);
  });

  it.each(presets)('$id gives the same tiers in both languages', ({ id }) => {
    expect(graded(id, 'en').finalTiers.tierOf).toEqual(graded(id, 'zh').finalTiers.tierOf);
  });

  it.each(presets)('$id fills every cell of its grids by name', ({ id }) => {
    const grids = presetPolicy(id).methods.filter((method) => method.kind === 'grid');
    // A grid without `else` and with an open cell is no policy.
    for (const grid of grids) expect(grid.else).toBeUndefined();
  });
});

describe('the language of presets', () => {
  const HAN = /\p{Script=Han}/u;
  /** Tiers and ratings (A, XY, BBB), and what has no other name in Chinese; methods by their kind are shown in words. */
  const ONLY_LETTERS = /^([A-Z]{1,3}|abc|rfm|weighted)$/;
  /** Keys of `names` are the policy's own names of segments, the same in every language. */
  const shownOnly = (key: string, value: unknown): unknown =>
    key === 'names' && typeof value === 'object' && value !== null ? Object.values(value) : value;

  it.each(presets)('$id has no Chinese in English: neither columns nor playbook', (preset) => {
    const shown = [presetDocument(preset.id, 'en'), presetHeaders(preset, 'en')];
    expect(JSON.stringify(shown, shownOnly)).not.toMatch(HAN);
  });

  it.each(presets)('$id reads a sheet in the other language, and speaks its own', ({ id }) => {
    const preset = presetOf(id);
    const own = graded(id, 'en');
    const { sheet, list } = sampleOf(preset, 'zh');
    const other = gradeAsIs(id, { sheet, list: preset.list ? list : undefined }, 'en');
    expect(other.finalTiers).toEqual(own.finalTiers);
    expect(Object.keys(other.customers.metrics)).toEqual(Object.keys(own.customers.metrics));
  });

  it.each(presets)('$id calls columns, words, methods and tiers by Chinese names in Chinese', (preset) => {
    const { source, methods, playbook } = presetPolicy(preset.id, 'zh');
    const { sheet, list } = presetHeaders(preset, 'zh');
    const indicators = [...source.indicators, ...(source.list?.indicators ?? [])];
    const names = [
      ...[...sheet, ...list],
      ...indicators.flatMap(({ as, scale = {} }) => [as, ...Object.keys(scale)]),
      ...methods.flatMap((method) => [method.id, ...tierNamesOf(method)]),
      ...playbook.map(({ tier }) => tier),
    ];
    expect(names.filter((name) => !HAN.test(name) && !ONLY_LETTERS.test(name))).toEqual([]);
  });
});

describe('what presets are made for', () => {
  it('credit grades tell defaults apart', () => {
    const grading = graded('bank-risk');
    const defaulted = grading.customers.metrics['违约'] ?? new Float64Array(0);
    const { auc, tiers } = backTest(grading, defaulted, presetPolicy('bank-risk', 'zh').source);
    expect(auc).toBeGreaterThan(0.7);
    expect(tiers.map(({ tier }) => tier)).toEqual(['正常', '关注', '次级', '可疑', '损失', '未知']);
    expect(tiers[4]?.rate ?? 0).toBeGreaterThan(tiers[0]?.rate ?? 1);
  });

  it('credit grades have their part of bad balances: Σ bad ÷ Σ balance', () => {
    const grading = graded('bank-risk');
    const { 贷款余额: balance = new Float64Array(0), 违约: defaulted = new Float64Array(0) } =
      grading.customers.metrics;
    const { tiers } = backTest(grading, defaulted, presetPolicy('bank-risk', 'zh').source);
    const { tierOf, names } = grading.finalTiers;
    for (const [index, name] of names.entries()) {
      const sum = (counts: (customer: number) => boolean): number =>
        balance.reduce((all, value, i) => (tierOf[i] === index && counts(i) ? all + value : all), 0);
      const share = sum((i) => defaulted[i] === 1) / sum(() => true);
      expect(tiers[index]).toMatchObject({
        tier: name,
        hitShares: { 贷款余额: expect.closeTo(share, 12) as number },
      });
    }
  });

  it('revenue per user and month of a tier is its bills divided by their number', () => {
    const grading = graded('telecom');
    const { amount = new Float64Array(0), orders = new Float64Array(0) } = grading.customers.metrics;
    const [first] = tierProfiles(grading, presetPolicy('telecom', 'zh').source);
    const sum = (values: Float64Array): number =>
      values.reduce((all, value, i) => (grading.finalTiers.tierOf[i] === 0 ? all + value : all), 0);
    expect(first?.ratios['averageOrderValue']).toBeCloseTo(sum(amount) / sum(orders), 9);
  });

  it('refunds of a risk grade are compared with its payments', () => {
    const profiles = tierProfiles(graded('payment-risk'), presetPolicy('payment-risk', 'zh').source);
    for (const { ratios, totals } of profiles)
      expect(ratios['退款/grossAmount']).toBeCloseTo(
        (totals['退款'] ?? NaN) / (totals['grossAmount'] ?? NaN),
        12,
      );
  });

  it('VIPs of a shop are its Champions and Loyal, and no others', () => {
    const { methods } = graded('ecommerce', 'en');
    const segments = Object.fromEntries(
      (methods['rfm']?.tiers ?? []).map(({ name, customers }) => [name, customers]),
    );
    expect(methods['vip']?.tiers[0]).toMatchObject({
      name: 'VIP',
      customers: (segments['Champions'] ?? 0) + (segments['Loyal'] ?? 0),
    });
  });

  it('promotion share is a mean per tier of the retailer, between none and all', () => {
    const shares = tierProfiles(graded('retail-vip'), presetPolicy('retail-vip', 'zh').source).map(
      ({ means }) => means['促销'] ?? -1,
    );
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(share > 0 && share < 1).toBe(true);
  });

  it('customers of a carrier can be counted by kind and class', () => {
    expect(breakdown(graded('logistics'), '类型')?.words.toSorted()).toEqual([
      '垂直电商/旗舰店',
      '小客户',
      '长期企业',
    ]);
  });

  it('a rating by heads has a fifth, a half and the rest', () => {
    // 80 customers: fewer than 0.2 · 80 = 16 better ones, then fewer than 0.7 · 80 = 56.
    expect(finalSizes(graded('customer-rating'))).toEqual({ 优质客户: 16, 普通客户: 40, 潜在客户: 24 });
    // 100 users: 20, then 30.
    expect(finalSizes(graded('user-activity'))).toEqual({ 核心用户: 20, 活跃用户: 30, 潜力用户: 50 });
  });
});

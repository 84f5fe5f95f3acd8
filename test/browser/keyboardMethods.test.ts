import type { Locator } from 'playwright-core';
import type {} from '../../src/workbench/seam';
import type { Keyboard } from '../support/keyboard';
import { keyboardIn } from '../support/keyboard';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
let keys: Keyboard;
beforeAll(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  keys = keyboardIn(opened);
  await opened.pane.getByText(/rows count/).waitFor();
  await opened.pane.getByRole('tab', { name: 'Start', exact: true }).focus();
});
afterAll(() => opened.close());

const button = (name: string | RegExp): Locator => opened.pane.getByRole('button', { name, exact: true });
const list = (name: string): Locator => opened.pane.getByRole('combobox', { name, exact: true });
const field = (name: string): Locator => opened.pane.getByRole('textbox', { name, exact: true });
const slider = (name: string): Locator => opened.pane.getByRole('slider', { name, exact: true });
const toggle = (name: string): Locator => opened.pane.getByRole('switch', { name, exact: true });

/** What the screens show of the policy that is being set. */
const methods = (): Promise<string[]> =>
  opened.pane
    .getByRole('main')
    .getByRole('switch')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

describe('methods are set without a mouse', () => {
  test('one is switched off, one added, moved, named, and removed', async () => {
    await keys.toScreen('Method');
    await keys.toggle(toggle('RFM segments'));
    expect(await toggle('RFM segments').isChecked()).toBe(false);
    await keys.toggle(toggle('RFM segments'));
    await keys.choose(list('Add a method'), 'Lifecycle: new, active, lapsed …');
    await toggle('Lifecycle').waitFor();
    await keys.enter(button('Lifecycle'), 'back');
    await keys.enter(button('Name, place, remove'));
    await keys.enter(button('Move Lifecycle up'));
    expect(await methods()).toEqual(['ABC', 'RFM segments', 'Lifecycle', 'Weighted score']);
    await keys.fill(field('Name'), 'Phase', 'back');
    await keys.enter(button('Remove this method'));
    expect(await methods()).toEqual(['ABC', 'RFM segments', 'Weighted score']);
    await keys.tabTo(list('Add a method'));
  });

  test('limits, and names and colours of tiers', async () => {
    await keys.enter(button('ABC'), 'back');
    await keys.choose(list('Cut by'), 'number of customers');
    await keys.choose(list('Cut by'), 'share of the total');
    await keys.fill(field('A: up to, of the total'), '70');
    await keys.fill(field('Name of tier A'), 'Gold', 'back');
    await keys.enter(button('Colour of Gold'), 'back');
    const own = opened.pane.getByRole('group', { name: 'Colour of Gold' });
    await keys.fill(own.getByRole('textbox', { name: 'Its code' }), '#FFD966');
    expect(await own.getByRole('textbox', { name: 'Its code' }).inputValue()).toBe('#FFD966');
    await keys.enter(button('Colour of Gold'), 'back');
    await own.waitFor({ state: 'detached' });
    expect(await field('Gold: up to, of the total').inputValue()).toBe('70');
    await keys.enter(button('ABC'), 'back');
  });

  test('weights are typed, slid and kept', async () => {
    await keys.enter(button('Weighted score'));
    await keys.fill(field('Weight of amount'), '30');
    await keys.tabTo(slider('amount: part of the whole'));
    const before = await slider('amount: part of the whole').inputValue();
    await keys.press('ArrowRight');
    expect(await slider('amount: part of the whole').inputValue()).toBe(String(Number(before) + 1));
    await keys.enter(button('Keep the weight of amount when others move'));
    expect(await button('Keep the weight of amount when others move').getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('pairs are compared, and a contradiction is mended', async () => {
    await keys.choose(list('Weights'), 'comparing pairs (AHP)', 'back');
    const pairs = opened.pane.getByRole('group', { name: 'comparing pairs (AHP)' }).getByRole('combobox');
    await pairs.nth(2).waitFor();
    const [least] = await pairs.nth(0).locator('option').allTextContents();
    await keys.choose(pairs.nth(0), least ?? '');
    await opened.pane.getByText(/^The comparisons contradict each other/).waitFor();
    await keys.enter(button('Take this instead'));
    await opened.pane.getByText(/^The comparisons agree with each other/).waitFor();
    await keys.tabTo(list('Add a method'));
  });

  test('segments of one’s own are added, bounded, named and removed', async () => {
    await keys.enter(button('RFM segments'), 'back');
    await keys.choose(list('Segments'), 'my own, from–to scores');
    const names = opened.pane.getByRole('textbox', { name: /^Segment \d+$/ });
    await names.first().waitFor();
    const before = await names.count();
    await keys.enter(button('Add a segment'));
    expect(await names.count()).toBe(before + 1);
    await keys.choose(list(`Segment ${before + 1}: Recency (R)`), '1', 'back');
    await keys.fill(field(`Segment ${before + 1}`), 'Long gone', 'back');
    await keys.enter(button('Remove Long gone'));
    await button('Remove Long gone').waitFor({ state: 'detached' });
    expect(await names.count()).toBe(before);
    await keys.tabTo(list('Add a method'));
  });
});

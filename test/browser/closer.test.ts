import type { OpenedWorkbench } from '../support/page';
import { openWorkbench, showScreen } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US' });
  await showScreen(opened.pane, 'Preview');
});
afterEach(() => opened.close());

describe('why, and what if', () => {
  test('a customer is found by a part of the name, and why they have their tier is said and copied', async () => {
    const { pane, page } = opened;
    const field = pane.getByLabel('Find a customer').first();
    await field.fill('supply');
    await pane.getByText(/^The first 8 of \d+ customers\./).waitFor();
    expect(await pane.getByRole('list', { name: 'Find a customer' }).getByRole('button').count()).toBe(8);
    await field.press('Enter');
    const why = pane.getByRole('region', { name: /^Why .* has this tier$/ });
    await why.getByText(/^Method "ABC": [ABC]\. amount is [\d,.]+, rank \d+\.$/).waitFor();
    const parts = 'How the score of "Weighted score" comes about';
    await why.getByRole('group', { name: parts }).waitFor();
    await why.getByRole('button', { name: `As table: ${parts}` }).click();
    await why.getByRole('table', { name: parts }).waitFor();
    await pane.getByRole('button', { name: 'Copy as text' }).click();
    await pane.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Method "ABC": .*\n(?:.*\n)*.* is in tier [ABC]\.$/);
  });

  test('who would change tier is told against a template, and against what was written', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: 'Who would change tier' }).click();
    const against = pane.getByLabel('Compare with', { exact: true });
    await against.selectOption('abc-heads');
    const moved = pane.getByText(/^\d+ of \d+ customers change tier\.$/);
    await moved.waitFor();
    await pane.getByRole('table', { name: 'Customers who change tier' }).waitFor();
    await pane.getByRole('button', { name: 'Grade', exact: true }).click();
    await pane.getByText(/customers graded/).waitFor();
    // What was open stays open.
    await against.selectOption('own');
    await pane.getByText(/^All \d+ customers keep their tier\.$/).waitFor();
  });

  test('what a score hangs on is counted off the main thread', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: 'What the score hangs on' }).click();
    await pane.getByRole('button', { name: 'Try it' }).click();
    const rows = pane.getByRole('table', { name: 'What the score hangs on' }).getByRole('row');
    await rows.nth(3).waitFor();
    const moved = await rows.allTextContents();
    expect(
      moved
        .slice(1)
        .map((text) => /^[a-z]+/.exec(text)?.[0])
        .sort(),
    ).toEqual(['amount', 'orders', 'recency']);
    expect(moved.slice(1).some((text) => /[1-9]/.test(text))).toBe(true);
  });
});

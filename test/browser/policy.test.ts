import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedWorkbench } from '../support/page';
import { openWorkbench, showScreen, until } from '../support/page';

jest.setTimeout(120_000);

let opened: OpenedWorkbench;
beforeEach(async () => {
  opened = await openWorkbench({ locale: 'en-US', acceptDownloads: true });
  await opened.pane.getByRole('button', { name: 'Grade', exact: true, disabled: false }).waitFor();
});
afterEach(() => opened.close());

const KEY_ACCOUNTS = JSON.stringify({
  version: 1,
  name: 'Key accounts',
  source: { columns: { customer: 'Nobody', amount: 'Amount' } },
  methods: [{ kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.7, 0.9] } }],
});

describe('the policy', () => {
  test('that is pasted shows what it would change, replaces the present one, and is taken back', async () => {
    const { pane } = opened;
    await showScreen(pane, 'Policy');
    await pane.getByLabel('Paste a policy as text').fill(KEY_ACCOUNTS);
    await pane.getByRole('button', { name: 'Read the text' }).click();
    await pane.getByText(/^Key accounts would change \d+ things:$/).waitFor();
    await pane.getByText('ABC, limit of A: 80% → 70%').waitFor();
    await pane.getByText(/no column "Nobody" for: Customer/).waitFor();
    await pane.getByRole('button', { name: 'Replace', exact: true }).click();
    await pane.getByText(/^Replaced\./).waitFor();
    await pane.getByRole('button', { name: 'Take back' }).click();
    await pane.getByLabel('Paste a policy as text').fill(KEY_ACCOUNTS);
    await pane.getByRole('button', { name: 'Read the text' }).click();
    await pane.getByText('ABC, limit of A: 80% → 70%').waitFor();
    await pane.getByRole('button', { name: 'Keep the present one' }).click();
    await pane.getByText('ABC, limit of A: 80% → 70%').waitFor({ state: 'hidden' });
  });

  test('that is none is refused with the place, and nothing is changed', async () => {
    const { pane } = opened;
    await showScreen(pane, 'Policy');
    await pane.getByLabel('Paste a policy as text').fill('{"version": 1,\n "methods": [{"kind": "abd"}]}');
    await pane.getByRole('button', { name: 'Read the text' }).click();
    await pane.getByText(/methods\.0\.kind cannot be "abd"/).waitFor();
    expect(await pane.getByRole('button', { name: 'Replace', exact: true }).count()).toBe(0);
  });

  test('goes out as a file and as text, and comes in again as the same', async () => {
    const { pane, page } = opened;
    await showScreen(pane, 'Policy');
    await pane.getByLabel('Name', { exact: true }).fill('第二/份');
    const saving = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Save as file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('第二 份.json');
    await pane.getByRole('button', { name: 'Copy as text' }).click();
    await pane.getByText('Copied.').waitFor();
    const path = join(mkdtempSync(join(tmpdir(), 'policy-')), 'saved.json');
    await file.saveAs(path);
    await pane.locator('input[type=file]').setInputFiles(path);
    await pane.getByText('第二/份 would change 1 thing:').waitFor();
    await pane.getByText('Policy name: (none) → 第二/份').waitFor();
  });
});

describe('settings', () => {
  test('the language changes at once, and stays; what was changed is still there at the next opening', async () => {
    const { pane, page } = opened;
    await showScreen(pane, 'Policy');
    await pane.getByLabel('Paste a policy as text').fill(KEY_ACCOUNTS);
    await pane.getByRole('button', { name: 'Read the text' }).click();
    await pane.getByRole('button', { name: 'Replace', exact: true }).click();
    await showScreen(pane, 'Settings');
    await pane.getByRole('combobox', { name: 'Language' }).selectOption('中文');
    await pane.getByRole('button', { name: '分级', exact: true }).waitFor();
    const drafts = (): Promise<string[]> =>
      pane
        .locator('body')
        .evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('CustomerTiers.draft.')));
    expect(await until(drafts, ({ length }) => length > 0)).toHaveLength(1);
    await page.reload();
    await pane.getByText('上次尚未分级的更改已恢复。').waitFor();
    await pane.getByRole('button', { name: '放弃' }).click();
    await pane.getByText('上次尚未分级的更改已恢复。').waitFor({ state: 'hidden' });
  });

  test('everything that the browser keeps is removed by one button', async () => {
    const { pane, page } = opened;
    await showScreen(pane, 'Settings');
    await pane.getByRole('combobox', { name: 'Language' }).selectOption('中文');
    await pane.getByRole('button', { name: '删除客户分级在此保存的全部内容' }).click();
    await pane.getByText(/^Removed from this browser\./).waitFor();
    const kept = await page
      .frames()
      .at(-1)
      ?.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('CustomerTiers')));
    expect(kept).toEqual([]);
  });
});

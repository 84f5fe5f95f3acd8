import { existsSync, readFileSync } from 'node:fs';
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import { CLEAR_TIERS, RETIER } from '../src/commands/ribbon';

/** Rules: Microsoft Learn, "Office Add-ins manifest" (add-in only), and its reference of elements. */
const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');

function elements(name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function attributes(element: string, attribute: string): string[] {
  return elements(element).map((found) => found.getAttribute(attribute) ?? '');
}

const DEFINED = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap((name) => elements(name))
  .filter((e) => e.hasAttribute('id'));

describe('manifest.xml', () => {
  test('every resid is defined once and has at most 32 characters', () => {
    const ids = DEFINED.map((element) => element.getAttribute('id') ?? '');
    const used = [...manifest.getElementsByTagName('*')].flatMap((e) => e.getAttribute('resid') ?? []);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('the runtime, the function file and the pane are one page: the shared runtime', () => {
    const page = 'Taskpane.Url';
    expect(attributes('Runtime', 'resid')).toEqual([page]);
    expect(attributes('FunctionFile', 'resid')).toEqual([page]);
    const pane = elements('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(pane.map((a) => a.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid'))).toEqual([
      page,
    ]);
  });

  test('the ribbon calls the functions that the pane associates', () => {
    const names = elements('FunctionName').map((name) => name.textContent);
    expect(names).toEqual([RETIER, CLEAR_TIERS]);
  });

  test('every address is https, under the one base that the build replaces', () => {
    const addresses = [...manifest.getElementsByTagName('*')]
      .flatMap((e) => e.getAttribute('DefaultValue') ?? [])
      .filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
  });

  test('every icon is there', () => {
    const icons = DEFINED.filter((e) => e.tagName === 'bt:Image').map(
      (e) => e.getAttribute('DefaultValue') ?? '',
    );
    expect(icons).toHaveLength(8);
    for (const icon of icons) expect(existsSync(icon.replace('https://localhost:3000/', ''))).toBe(true);
  });

  test('every text has a Chinese override within the lengths that Excel shows', () => {
    for (const text of elements('bt:String')) {
      const limit = text.parentNode?.nodeName === 'bt:ShortStrings' ? 125 : 250;
      const chinese = text.getElementsByTagName('bt:Override')[0];
      expect(chinese?.getAttribute('Locale')).toBe('zh-CN');
      expect(chinese?.getAttribute('Value')).toBeTruthy();
      expect(text.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(limit);
    }
  });

  test('the floor is ExcelApi 1.9 alone; SharedRuntime is asked for in the overrides only, before Hosts', () => {
    expect(elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.9'],
    ]);
    const overrides = elements('VersionOverrides')[0];
    const children = [...(overrides?.childNodes ?? [])].filter((node) => node.nodeType === 1);
    expect(children.map((node) => node.nodeName)).toEqual([
      'Description',
      'Requirements',
      'Hosts',
      'Resources',
    ]);
    expect(attributes('bt:Set', 'Name')).toEqual(['SharedRuntime']);
  });
});

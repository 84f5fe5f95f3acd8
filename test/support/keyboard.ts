import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from './page';

/** More controls than any screen has. */
const MOST = 160;

/** A person without a mouse: goes from control to control and does everything with keys. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /**
   * Presses Tab until the control has the focus; Shift+Tab when `back`. Throws when the focus is nowhere, so after each
   * task it proves that the focus was not lost, and when the control is not come by.
   */
  readonly tabTo: (control: Locator, back?: 'back') => Promise<void>;
  /** Goes to a button and presses Enter. */
  readonly enter: (control: Locator, back?: 'back') => Promise<void>;
  /** Goes to a box or a switch and presses the space bar. */
  readonly toggle: (control: Locator, back?: 'back') => Promise<void>;
  /** Goes to a field, types over what stands there and presses Enter. */
  readonly fill: (field: Locator, text: string, back?: 'back') => Promise<void>;
  /** Goes to a list, opens it and takes the option with that text. */
  readonly choose: (list: Locator, text: string, back?: 'back') => Promise<void>;
  /** Goes back to the tabs and along them to a screen. */
  readonly toScreen: (name: string) => Promise<void>;
  /** From the pane to the cells, and from the cells to the pane, by the keys that go from part to part of the window. */
  readonly toSheet: () => Promise<void>;
  readonly toPane: () => Promise<void>;
}

export function keyboardIn({ page, pane }: OpenedWorkbench): Keyboard {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** The control that has the focus: "button Grade", or null when none has. */
  const focused = (): Promise<string | null> =>
    pane.locator('body').evaluate((body) => {
      const element = document.activeElement;
      if (!element || element === body) return null;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name}`;
    });

  const has = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);

  const tabTo = async (control: Locator, back?: 'back'): Promise<void> => {
    const passed: string[] = [];
    for (let n = 0; n < MOST; n += 1) {
      if (await has(control)) return;
      const at = await focused();
      if (at === null)
        throw new Error(`The focus is nowhere, on the way to ${String(control)}: ${passed.join(', ')}`);
      passed.push(at);
      await press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${String(control)} is not reached: ${passed.join(', ')}`);
  };

  /** Presses a key until the focus is in that part of the page. */
  const turnTo = async (key: string, part: string): Promise<void> => {
    const there = (): Promise<boolean> =>
      page.evaluate((place) => document.activeElement?.closest(place) != null, part);
    for (let n = 0; n < 6 && !(await there()); n += 1) {
      const before = await page.evaluateHandle(() => document.activeElement);
      await press(key);
      await page.waitForFunction((element) => document.activeElement !== element, before);
    }
    if (!(await there())) throw new Error(`${key} does not lead to ${part}.`);
  };

  return {
    press,
    type: (text) => page.keyboard.type(text),
    tabTo,
    enter: async (control, back) => {
      await tabTo(control, back);
      await press('Enter');
    },
    toggle: async (control, back) => {
      await tabTo(control, back);
      await press('Space');
    },
    fill: async (field, text, back) => {
      await tabTo(field, back);
      await press('Control+a');
      await page.keyboard.type(text);
      await press('Enter');
    },
    choose: async (list, text, back) => {
      const options = await list.locator('option').allTextContents();
      const at = options.indexOf(text);
      if (at < 0) throw new Error(`There is no "${text}" among ${options.join(', ')}`);
      await tabTo(list, back);
      await press('Space', 'Home', ...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
    },
    toScreen: async (name) => {
      const tabs = pane.getByRole('navigation').getByRole('tab');
      const chosen = tabs.and(pane.locator('[tabindex="0"]'));
      await tabTo(chosen, 'back');
      for (let n = 0; n < 6 && !(await has(pane.getByRole('tab', { name, exact: true }))); n += 1)
        await press('ArrowRight');
    },
    toSheet: () => turnTo('Control+F6', '.sheet'),
    toPane: () => turnTo('F6', '.pane'),
  };
}

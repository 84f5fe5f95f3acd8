import type { BrowserServer } from 'playwright-core';

export function launchChromium(): Promise<BrowserServer>;

import type { Candidate } from '../app';
import { parseMethod, parsePolicy } from '../app';
import type { BrowserStore } from './browserStore';
import type { Draft } from './draft';
import { headersOf } from './draft';
import { documentOf } from './draftDocument';
import { fits } from './sourceDraft';

const KEPT_AS = 'draft.';
/** A draft of another version of the pane is not read. */
const VERSION = 1;
const MOST = 20;
const DAYS = 90;
/** Characters: a browser keeps some five million of them for everything. */
const LONGEST = 200_000;

interface Kept {
  readonly version: number;
  /** Day number. */
  readonly day: number;
  readonly draft: Draft;
}

/**
 * Drafts that were not graded yet, for the pane to open with again: at most 20, none older than 90 days.
 *
 * They are kept outside the workbook, so customers' names stay out: a draft comes back without the customers that were
 * joined (`aliases`) or told apart (`distinct`) since the last run.
 */
export class KeptDrafts {
  /**
   * @param url of the workbook; '' while it has none
   * @param today day number
   */
  constructor(
    private readonly browser: BrowserStore,
    private readonly url: string,
    private readonly today: () => number,
  ) {}

  /** Name of the draft for a source: workbook, sheet and headers, of which a hash tells nothing (SHA-256). */
  async nameOf(candidate: Candidate): Promise<string> {
    const source = JSON.stringify([this.url, candidate.source.sheet, headersOf(candidate)]);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
    const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return KEPT_AS + hex.slice(0, 32);
  }

  keep(name: string, draft: Draft): void {
    const kept: Kept = { version: VERSION, day: this.today(), draft: withoutNames(draft) };
    const text = JSON.stringify(kept);
    if (text.length > LONGEST || !isSound(draft)) return;
    this.makeRoom(name);
    this.browser.set(name, text);
  }

  remove(name: string): void {
    this.browser.remove(name);
  }

  /**
   * The draft that was kept, where it can still be graded by; else null.
   * @param baseline what the pane would show without it; the customers' names are its
   */
  restored(name: string, baseline: Draft, candidate: Candidate): Draft | null {
    const kept = this.read(name);
    if (!kept || !isSound(kept.draft) || !fits(kept.draft.source, headersOf(candidate))) return null;
    const { aliases, distinct } = baseline.source;
    return { ...kept.draft, source: { ...kept.draft.source, aliases, distinct } };
  }

  private read(name: string): Kept | null {
    const text = this.browser.get(name);
    if (text === null) return null;
    try {
      const kept = JSON.parse(text) as Kept;
      return kept.version === VERSION && this.today() - kept.day <= DAYS ? kept : null;
    } catch {
      // Cut off by a full storage, or of nobody knows whom.
      return null;
    }
  }

  /** The oldest go, so that one more is not too many. */
  private makeRoom(name: string): void {
    const others = this.browser
      .names(KEPT_AS)
      .filter((other) => other !== name)
      .map((other) => ({ other, day: this.read(other)?.day ?? 0 }))
      .sort((a, b) => b.day - a.day);
    const gone = others.filter(({ day }, i) => i >= MOST - 1 || day === 0);
    for (const { other } of gone) this.browser.remove(other);
  }
}

const withoutNames = (draft: Draft): Draft => ({
  ...draft,
  source: { ...draft.source, aliases: {}, distinct: [] },
});

/** Whether the parser takes the draft, and each method that is switched off as well. */
function isSound(draft: Draft): boolean {
  try {
    parsePolicy(documentOf(draft));
    for (const { document } of draft.methods) parseMethod(document);
    return true;
  } catch {
    // A policy that is wrong, or something that is no draft at all.
    return false;
  }
}

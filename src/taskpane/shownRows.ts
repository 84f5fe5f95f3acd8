import type { Workbook } from '../app';
import { isFault } from '../app';

/**
 * Remembers a selection that the pane made itself to show rows: it is no source to look at, and the rows that were looked
 * at before stay. Excel tells only that the selection changed, not by whom.
 */
export class ShownRows {
  private shown: string | null = null;

  constructor(private readonly workbook: Workbook) {}

  /** What is selected now are rows that were shown. */
  async remember(): Promise<void> {
    this.shown = await this.selection();
  }

  /** Whether they are still selected; once they are not, they are forgotten. */
  async areSelected(): Promise<boolean> {
    if (this.shown === null) return false;
    const still = (await this.selection()) === this.shown;
    if (!still) this.shown = null;
    return still;
  }

  /** The selection as the workbook tells it, be it fit as a source or not. */
  private async selection(): Promise<string> {
    try {
      return JSON.stringify(await this.workbook.selectedSource());
    } catch (error) {
      if (!isFault(error)) throw error;
      return JSON.stringify(error.note);
    }
  }
}

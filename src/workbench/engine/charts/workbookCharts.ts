import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Chart } from './chart';
import type { Box } from './chartPlace';
import { deleteChart, placeChart } from './charts';
import type { ChartView } from './chartView';
import { viewChart } from './chartView';
import { selectChart } from './selectChart';
import { doStep } from '../undo/undo';

/** The charts of a workbook as a person sees and handles them; the add-in's requests reach the same charts. */
export class WorkbookCharts {
  constructor(private readonly book: Book) {}

  of(sheet: Sheet): readonly Chart[] {
    return this.book.chartsOf(sheet);
  }

  /** All that is needed to draw it. */
  view(chart: Chart): ChartView {
    return viewChart(this.book, chart);
  }

  /** Selects it: then there is no selected range. */
  activate(chart: Chart): void {
    selectChart(this.book, chart);
  }

  /** Moves or sizes it, in points from the sheet's origin. */
  place(chart: Chart, box: Partial<Box>): void {
    doStep(this.book, () => placeChart(this.book, chart, box));
  }

  delete(chart: Chart): void {
    doStep(this.book, () => deleteChart(this.book, chart));
  }
}

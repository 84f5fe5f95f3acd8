import type { ChartView, ValueAxisView } from '../../engine';
import type { Plot } from './plot';
import { LINE, nameStep } from './plot';
import { fitText, textWidth } from './textWidth';

interface AxesProps {
  readonly view: ChartView;
  readonly plot: Plot;
}

/** Gridlines, ticks, names of the points and titles around the plot. */
export function ChartAxes({ view, plot }: AxesProps) {
  const { valueAxis, secondaryAxis } = view;
  return (
    <>
      {valueAxis.gridlines &&
        valueAxis.ticks.map(({ at }) => <Gridline key={at} plot={plot} at={plot.at(valueAxis, at)} />)}
      <Baseline view={view} plot={plot} />
      <Values axis={valueAxis} plot={plot} side="first" />
      {secondaryAxis && <Values axis={secondaryAxis} plot={plot} side="second" />}
      <Names view={view} plot={plot} />
    </>
  );
}

const Gridline = ({ plot, at, strong = false }: { plot: Plot; at: number; strong?: boolean }) => {
  const { lying, left, top, width, height } = plot;
  return (
    <line
      className={strong ? 'chart-baseline' : 'chart-gridline'}
      x1={left + (lying ? at : 0)}
      x2={left + (lying ? at : width)}
      y1={top + (lying ? 0 : at)}
      y2={top + (lying ? height : at)}
    />
  );
};

/** The line that the columns stand on. */
const Baseline = ({ view, plot }: AxesProps) => (
  <Gridline plot={plot} at={plot.at(view.valueAxis, Math.max(0, view.valueAxis.minimum))} strong />
);

function Values({ axis, plot, side }: { axis: ValueAxisView; plot: Plot; side: 'first' | 'second' }) {
  const { lying, left, top, width, height } = plot;
  const first = side === 'first';
  const widest = axis.visible ? Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text))) : 0;
  const middle = top + height / 2;
  const titleX = first ? left - widest - 14 : left + width + widest + 20;
  return (
    <>
      {axis.visible &&
        axis.ticks.map(({ at, text }) => {
          const place = plot.at(axis, at);
          return lying ? (
            <text key={at} className="chart-text" x={left + place} y={top + height + 13} textAnchor="middle">
              {text}
            </text>
          ) : (
            <text
              key={at}
              className="chart-text"
              x={first ? left - 6 : left + width + 6}
              y={top + place + 4}
              textAnchor={first ? 'end' : 'start'}
            >
              {text}
            </text>
          );
        })}
      {axis.title !== null &&
        (lying ? (
          <text
            className="chart-axis-title"
            x={left + width / 2}
            y={top + height + (axis.visible ? 2 * LINE : LINE) - 3}
            textAnchor="middle"
          >
            {fitText(axis.title, width)}
          </text>
        ) : (
          <text
            className="chart-axis-title"
            transform={`translate(${titleX} ${middle}) rotate(-90)`}
            textAnchor="middle"
          >
            {fitText(axis.title, height)}
          </text>
        ))}
    </>
  );
}

function Names({ view, plot }: AxesProps) {
  const { categories, categoryAxis } = view;
  const { lying, left, top, width, height, slot } = plot;
  const step = nameStep(plot, categories);
  return (
    <>
      {categoryAxis.visible &&
        categories.map((name, point) => {
          if (point % step !== 0) return null;
          const { start, size } = slot(point);
          const middle = start + size / 2;
          return lying ? (
            <text key={point} className="chart-text" x={left - 6} y={top + middle + 4} textAnchor="end">
              {fitText(name, 120)}
            </text>
          ) : (
            <text
              key={point}
              className="chart-text"
              x={left + middle}
              y={top + height + 13}
              textAnchor="middle"
            >
              {fitText(name, size * step - 4)}
            </text>
          );
        })}
      {categoryAxis.title !== null &&
        (lying ? (
          <text
            className="chart-axis-title"
            transform={`translate(${left - Math.min(120, Math.max(0, ...categories.map(textWidth))) - 16} ${top + height / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {fitText(categoryAxis.title, height)}
          </text>
        ) : (
          <text
            className="chart-axis-title"
            x={left + width / 2}
            y={top + height + (categoryAxis.visible ? 2 * LINE : LINE) - 3}
            textAnchor="middle"
          >
            {fitText(categoryAxis.title, width)}
          </text>
        ))}
    </>
  );
}

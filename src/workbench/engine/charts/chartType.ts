/** How a type is drawn; `other` types are kept and not drawn. */
export type ChartFamily = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'other';

export type Stacking = 'none' | 'stacked' | 'share';

/** Names of Excel.ChartType but `Invalid`. */
const others =
  `3DArea 3DAreaStacked 3DAreaStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 3DColumn 3DColumnClustered
  3DColumnStacked 3DColumnStacked100 3DLine 3DPie 3DPieExploded BarOfPie Boxwhisker Bubble Bubble3DEffect ConeBarClustered
  ConeBarStacked ConeBarStacked100 ConeCol ConeColClustered ConeColStacked ConeColStacked100 CylinderBarClustered
  CylinderBarStacked CylinderBarStacked100 CylinderCol CylinderColClustered CylinderColStacked CylinderColStacked100
  DoughnutExploded Funnel Histogram Pareto PieOfPie PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol
  PyramidColClustered PyramidColStacked PyramidColStacked100 Radar RadarFilled RadarMarkers RegionMap StockHLC StockOHLC
  StockVHLC StockVOHLC Sunburst Surface SurfaceTopView SurfaceTopViewWireframe SurfaceWireframe Treemap Waterfall XYScatter
  XYScatterLines XYScatterLinesNoMarkers XYScatterSmooth XYScatterSmoothNoMarkers`.split(/\s+/);

const drawn: Readonly<Record<string, readonly [ChartFamily, Stacking]>> = {
  ColumnClustered: ['column', 'none'],
  ColumnStacked: ['column', 'stacked'],
  ColumnStacked100: ['column', 'share'],
  BarClustered: ['bar', 'none'],
  BarStacked: ['bar', 'stacked'],
  BarStacked100: ['bar', 'share'],
  Line: ['line', 'none'],
  LineStacked: ['line', 'stacked'],
  LineStacked100: ['line', 'share'],
  LineMarkers: ['line', 'none'],
  LineMarkersStacked: ['line', 'stacked'],
  LineMarkersStacked100: ['line', 'share'],
  Area: ['area', 'none'],
  AreaStacked: ['area', 'stacked'],
  AreaStacked100: ['area', 'share'],
  Pie: ['pie', 'none'],
  PieExploded: ['pie', 'none'],
  Doughnut: ['pie', 'none'],
};

export const chartTypes: ReadonlySet<string> = new Set([...Object.keys(drawn), ...others]);

export const familyOf = (type: string): ChartFamily => drawn[type]?.[0] ?? 'other';

export const stackingOf = (type: string): Stacking => drawn[type]?.[1] ?? 'none';

export const hasMarkers = (type: string): boolean => type.startsWith('LineMarkers');

/** Types that share a chart with series of another type: flat ones with axes. */
export const combines = (type: string): boolean => !['pie', 'other'].includes(familyOf(type));

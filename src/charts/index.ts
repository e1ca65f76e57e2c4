export type { Box, Chart, ChartCursor, ChartOptions, ChartSize, CursorPoint } from './chart.ts';
export { cursorMark, nearestPlace } from './cursor.ts';
export { createFormatters, englishFormatters, type Formatters } from './format.ts';
export type { FanSetup, ServiceFanData } from './fan-series.ts';
export { serviceFanTable } from './fan-table.ts';
export type { ScriptedOutage } from './outage-marks.ts';
export { distinctSetups, markerPath, setupIdentity, type SetupIdentity } from './setup-identity.ts';
export { drawServiceFan } from './service-fan.ts';
export type { ServiceFanLabels } from './service-fan-labels.ts';
export {
  cellText,
  type Cell,
  type CellFormat,
  type ChartColumn,
  type ChartTable,
} from './table.ts';
export {
  darkTheme,
  lightTheme,
  liveTheme,
  themeProperties,
  type ChartTheme,
  type SetupColours,
} from './theme.ts';

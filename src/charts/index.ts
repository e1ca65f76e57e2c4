export type {
  Box,
  Chart,
  ChartCursor,
  ChartOptions,
  ChartSize,
  CursorPoint,
  DaySpan,
} from './chart.ts';
export type { CloudSetup } from './cloud.ts';
export { drawCostDistribution } from './cost-distribution.ts';
export type { CostDistributionLabels } from './cost-distribution-labels.ts';
export {
  costDistributionTable,
  costHistogramTable,
  type CostDistributionData,
} from './cost-distribution-table.ts';
export { drawCostService } from './cost-service.ts';
export { costServiceTable, type CostServiceData } from './cost-service-table.ts';
export type { CostServiceLabels } from './cost-service-labels.ts';
export { cursorMark, nearestPlace } from './cursor.ts';
export {
  differenceStripSize,
  differenceStripTable,
  drawDifferenceStrip,
  type DifferenceStripData,
  type DifferenceStripLabels,
} from './difference-strip.ts';
export type { FanSetup, GhostFan, ServiceFanData } from './fan-series.ts';
export { serviceFanTable } from './fan-table.ts';
export { createFormatters, englishFormatters, type Formatters } from './format.ts';
export { drawFrontier } from './frontier.ts';
export {
  frontierTable,
  type FrontierData,
  type FrontierGhost,
  type FrontierSetup,
  type Standing,
} from './frontier-data.ts';
export type { FrontierLabels } from './frontier-labels.ts';
export { drawHazardCosts } from './hazard-costs.ts';
export type { HazardCostRow, HazardCostsData } from './hazard-costs-data.ts';
export { drawHazardHours } from './hazard-hours.ts';
export {
  hazardHoursTable,
  hoursText,
  type HazardBar,
  type HazardHoursData,
  type HazardHoursLabels,
  type HazardRow,
} from './hazard-hours-data.ts';
export { drawIndicatorMonths } from './indicator-months.ts';
export type {
  IndicatorMonthsData,
  IndicatorMonthsLabels,
  IndicatorPoint,
} from './indicator-months-data.ts';
export { drawLossExceedance } from './loss-exceedance.ts';
export { lossExceedanceTable, type LossExceedanceData } from './loss-exceedance-table.ts';
export type { LossExceedanceLabels } from './loss-exceedance-labels.ts';
export type { ScriptedOutage } from './outage-marks.ts';
export { drawOutageZoom } from './outage-zoom.ts';
export { drawReplay } from './replay.ts';
export type { ReplayData, ReplayOutageSpan, ReplayProvider } from './replay-data.ts';
export { replayWords, type ReplayLabels } from './replay-labels.ts';
export { replayTable } from './replay-table.ts';
export { drawRewards, type RewardRow, type RewardsData } from './rewards.ts';
export type { RewardsLabels } from './rewards-labels.ts';
export { appendSource } from './source-line.ts';
export { drawServiceFan } from './service-fan.ts';
export type { ServiceFanLabels } from './service-fan-labels.ts';
export { distinctSetups, markerPath, setupIdentity, type SetupIdentity } from './setup-identity.ts';
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
export { drawWaterfall } from './waterfall.ts';
export type { WaterfallData, WaterfallStep } from './waterfall-data.ts';
export type { WaterfallLabels } from './waterfall-labels.ts';
export { drawWeekHeat } from './week-heat.ts';
export {
  weekHeatTable,
  type WeekHeatData,
  type WeekHeatSetup,
  type WeekHour,
  type WeekMeasure,
} from './week-heat-data.ts';
export type { WeekHeatLabels } from './week-heat-labels.ts';
export type { OutageZoomData, ZoomMark, ZoomMarkKind, ZoomSetup } from './zoom-data.ts';
export type { OutageZoomLabels } from './zoom-labels.ts';
export { outageZoomTable } from './zoom-table.ts';

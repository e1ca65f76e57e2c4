export { gatherBlob, saveFile } from './download.ts';
export { exportFileName } from './file-name.ts';
export { csvTables } from './files.ts';
export { exportInput } from './input.ts';
export type { ExportInput } from './input.ts';
export { replayTables } from './replay.ts';
export { readScenarioFile, scenarioFile } from './scenario-file.ts';
export type { ColumnNote, CsvTable } from './table.ts';

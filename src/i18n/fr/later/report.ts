import type { PartWords } from '../../part.ts';
import { frReportMethod } from '../report-method.ts';
import { frReport } from '../report.ts';

/** The report. */
export const words: PartWords = { texts: [frReport, frReportMethod], messages: [] };

export { pageFigures } from './page-figures.ts';
export { ReleveReport } from './releve-report.ts';

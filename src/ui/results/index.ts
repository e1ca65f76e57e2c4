import './releve-answer.ts';
import './releve-measures.ts';
import './releve-more-plots.ts';
import './releve-plots.ts';

export { ReleveAnswer } from './releve-answer.ts';
export { ReleveMeasures } from './releve-measures.ts';
export { ReleveMorePlots } from './releve-more-plots.ts';
export { RelevePlots } from './releve-plots.ts';

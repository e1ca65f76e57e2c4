import './releve-answer.ts';
import './releve-measures.ts';
import './releve-plots.ts';

export { ReleveAnswer } from './releve-answer.ts';
export { ReleveMeasures } from './releve-measures.ts';
export { RelevePlots } from './releve-plots.ts';

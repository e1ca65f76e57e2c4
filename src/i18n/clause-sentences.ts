/**
 * Every clause of a contract, of a setup and of the company's own costs as a sentence.
 * Numbers stand as people write them; a clause that is half filled in still reads as one.
 */
export { amendmentSentence } from './clauses/amendment-sentences.ts';
export {
  breachSentence,
  churnSentence,
  exchangeSentence,
  otherClientsSentence,
  penaltySentence,
  transferSentence,
} from './clauses/client-sentences.ts';
export { reallocationSentence, triggerSentence } from './clauses/evolution-sentences.ts';
export { forceMajeureSentence } from './clauses/force-majeure-sentence.ts';
export { indicatorCapsSentence, indicatorSentence } from './clauses/indicator-sentences.ts';
export {
  departureSentence,
  leavingSentence,
  partnershipSentence,
  qualityDriftSentence,
} from './clauses/leaving-sentences.ts';
export {
  governanceSentence,
  indexationSentence,
  minimumSentence,
  premiumSentence,
  priceSentence,
  standbySentence,
} from './clauses/price-sentences.ts';
export { sceneOf, type ClauseScene } from './clauses/scene.ts';
export { commitmentSentence } from './clauses/volume-sentences.ts';
export { countryName, languageName } from './clauses/words.ts';

import {
  amendmentSentence,
  breachSentence,
  churnSentence,
  commitmentSentence,
  departureSentence,
  exchangeSentence,
  forceMajeureSentence,
  governanceSentence,
  indexationSentence,
  indicatorCapsSentence,
  indicatorSentence,
  leavingSentence,
  minimumSentence,
  partnershipSentence,
  penaltySentence,
  premiumSentence,
  priceSentence,
  qualityDriftSentence,
  reallocationSentence,
  sceneOf,
  standbySentence,
  transferSentence,
  triggerSentence,
  type ClauseScene,
} from '../../i18n/clause-sentences.ts';
import type { Provider, Scenario, Setup } from '../../scenario/types.ts';

/** Every clause of a provider's contract as a sentence, in the order of the contract. */
export function contractSentences(scenario: Scenario, provider: Provider): readonly string[] {
  const scene = sceneOf(scenario, provider);
  const { contract } = provider;
  const one = <T>(clause: T | undefined, say: (clause: T, scene: ClauseScene) => string) =>
    clause === undefined ? [] : [say(clause, scene)];
  return [
    ...contract.prices.map((clause) => priceSentence(clause, scene)),
    ...(contract.premiums ?? []).map((clause) => premiumSentence(clause, scene)),
    ...one(contract.indexation, indexationSentence),
    ...one(contract.minimumPerMonth, minimumSentence),
    ...one(contract.commitment, commitmentSentence),
    ...(contract.indicators ?? []).map((clause) => indicatorSentence(clause, scene)),
    ...one(contract.indicatorCaps, indicatorCapsSentence),
    ...one(contract.forceMajeure, forceMajeureSentence),
    ...one(contract.standby, standbySentence),
    ...one(contract.governancePerYear, governanceSentence),
    ...one(contract.leaving, leavingSentence),
    ...one(contract.partnership, partnershipSentence),
    ...(contract.amendments ?? []).map((clause) => amendmentSentence(clause, scene)),
    ...(contract.triggers ?? []).map((clause) => triggerSentence(clause, scene)),
  ];
}

/** What bad service and foreign money cost the company itself. */
export function ownCostSentences(scenario: Scenario): readonly string[] {
  const scene = sceneOf(scenario);
  const { client, exchangeRates = {} } = scenario;
  return [
    ...(client === undefined
      ? []
      : [
          breachSentence(client.perBreach, scene),
          transferSentence(client.perTransfer, scene),
          ...(client.churn === undefined ? [] : [churnSentence(client.churn, scene)]),
          ...(client.penalty === undefined ? [] : [penaltySentence(client.penalty, scene)]),
        ]),
    ...Object.entries(exchangeRates).map(([code, rate]) => exchangeSentence(code, rate, scene)),
  ];
}

/** What changes within the horizon in a setup. */
export function setupSentences(scenario: Scenario, setup: Setup): readonly string[] {
  const scene = sceneOf(scenario);
  const { departures = [], reallocations = [], qualityDrift } = setup;
  return [
    ...departures.map((clause) => departureSentence(clause, scene)),
    ...reallocations.map((clause) => reallocationSentence(clause, scene)),
    ...(qualityDrift === undefined ? [] : [qualityDriftSentence(qualityDrift)]),
  ];
}

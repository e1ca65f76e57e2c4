import { tr } from '../../base/words.ts';
import { shortRendering } from '../issue.ts';
import { bearsSurcharges, isByVolume } from './contract-prices.ts';
import { versionsOf } from './contract-versions.ts';
import { statesResolution } from './measured.ts';
import type { Check } from './report.ts';

/**
 * Clauses that would come to nothing, though they look as if they came to something. What merely
 * never happens (transfers that nobody makes, a standby that nobody has) is left alone.
 */
export const checkEffects: Check = (scenario, report) => {
  const { providers, channels, setups, client } = scenario;
  providers.forEach((provider, p) => {
    const hasSeats = provider.sites.some(({ recoverySeats }) => recoverySeats !== undefined);
    for (const version of versionsOf(provider, p)) {
      const { perSeatMonth = 0 } = version.given.standby ?? {};
      if (perSeatMonth > 0 && !hasSeats) {
        report.inconsistent([...version.path, 'standby', 'perSeatMonth'], {
          received: shortRendering(perSeatMonth),
          expected: `0, or nothing, as no site of "${provider.id}" has recovery seats`,
          message: tr`${version.name} prices reserved seats, but no site of the provider has recovery seats elsewhere. Add recovery seats to a site, or remove the price.`,
        });
      }
      const { commitment } = version.given;
      if (commitment === undefined || version.prices.some(isByVolume)) continue;
      const { takeOrPay, premiumFactor, above } = commitment;
      if (takeOrPay === 0 && (above === 'refuse' || premiumFactor === 1)) continue;
      report.inconsistent([...version.path, 'commitment'], {
        received: shortRendering(commitment),
        expected: 'a price per contact, resolved contact or handled minute beside it',
        message: version.prices.some(bearsSurcharges)
          ? tr`${version.name} has take-or-pay or a premium on volume, but no price by the contact or minute, so they come to nothing (staffed hours are paid as they are). Add such a price, or set take-or-pay to 0 and the premium to 1.`
          : tr`${version.name} has take-or-pay or a premium on volume, but no price by the contact or minute, so they come to nothing. Add such a price, or set take-or-pay to 0 and the premium to 1.`,
      });
    }
  });
  setups.forEach(({ name, qualityDrift }, s) => {
    if (qualityDrift === undefined || channels.some(({ repeat }) => repeat !== undefined)) return;
    report.inconsistent(['setups', s, 'qualityDrift'], {
      received: shortRendering(qualityDrift),
      expected: 'nothing, as no customer comes back',
      message: tr`The setup "${name}" says what it costs when a customer comes back to another provider, but no channel has repeat contacts. Add them to a channel (repeat), or remove it.`,
    });
  });
  const { afterUnresolved = 0 } = client?.churn ?? {};
  if (afterUnresolved > 0 && !statesResolution(scenario)) {
    report.inconsistent(['client', 'churn', 'afterUnresolved'], {
      received: shortRendering(afterUnresolved),
      expected: '0, or a first-contact resolution among the skills of a provider',
      message: tr`Customers are to leave after a contact unresolved, but no skill states how many are resolved, so all of them would count as resolved. State it, or set this to 0.`,
    });
  }
};

import type { Dictionary } from '../../base/words.ts';
import { frFieldsAmendment } from './fields-amendment.ts';
import { frFieldsChannel } from './fields-channel.ts';
import { frFieldsCustomer } from './fields-customer.ts';
import { frFieldsDeparture } from './fields-departure.ts';
import { frFieldsHazard } from './fields-hazard.ts';
import { frFieldsIndicator } from './fields-indicator.ts';
import { frFieldsPrice } from './fields-price.ts';
import { frFieldsProvider } from './fields-provider.ts';
import { frFieldsRouting } from './fields-routing.ts';
import { frFieldsScenario } from './fields-scenario.ts';
import { frFieldsTeam } from './fields-team.ts';
import { frUnits } from './units.ts';

/** Labels, help and units of all settings, in the order of the document. */
export const frFields: readonly Dictionary[] = [
  frUnits,
  frFieldsScenario,
  frFieldsChannel,
  frFieldsCustomer,
  frFieldsProvider,
  frFieldsPrice,
  frFieldsIndicator,
  frFieldsAmendment,
  frFieldsHazard,
  frFieldsTeam,
  frFieldsRouting,
  frFieldsDeparture,
];

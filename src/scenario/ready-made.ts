import activeActive from '../../scenarios/active-active.json';
import answeredOrResolved from '../../scenarios/answered-or-resolved.json';
import championChallenger from '../../scenarios/champion-challenger.json';
import channelExperts from '../../scenarios/channel-experts.json';
import commonCause from '../../scenarios/common-cause.json';
import crisisSurge from '../../scenarios/crisis-surge.json';
import largeBank from '../../scenarios/large-bank.json';
import nearshoreOffshore from '../../scenarios/nearshore-offshore.json';
import onshoreNearshore from '../../scenarios/onshore-nearshore.json';
import parcelCarrier from '../../scenarios/parcel-carrier.json';
import primaryStandby from '../../scenarios/primary-standby.json';
import providerExit from '../../scenarios/provider-exit.json';
import renegotiation from '../../scenarios/renegotiation.json';
import singleOnshore from '../../scenarios/single-onshore.json';

/** A scenario that comes with the program. */
export interface ReadyMade {
  /** The name of its file under scenarios/, without ".json". */
  readonly id: string;
  readonly name: string;
  /** The document, to be given to `parseScenario`. */
  readonly document: unknown;
}

const readyMade = (id: string, document: { readonly name: string }): ReadyMade => ({
  id,
  name: document.name,
  document,
});

/** Every ready-made scenario; the first one is the demonstration that opens with the page. */
export const READY_MADE: readonly ReadyMade[] = [
  readyMade('parcel-carrier', parcelCarrier),
  readyMade('active-active', activeActive),
  readyMade('primary-standby', primaryStandby),
  readyMade('common-cause', commonCause),
  readyMade('single-onshore', singleOnshore),
  readyMade('nearshore-offshore', nearshoreOffshore),
  readyMade('onshore-nearshore', onshoreNearshore),
  readyMade('channel-experts', channelExperts),
  readyMade('answered-or-resolved', answeredOrResolved),
  readyMade('renegotiation', renegotiation),
  readyMade('champion-challenger', championChallenger),
  readyMade('provider-exit', providerExit),
  readyMade('crisis-surge', crisisSurge),
  readyMade('large-bank', largeBank),
];

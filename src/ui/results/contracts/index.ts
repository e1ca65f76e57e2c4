import './releve-balance.ts';
import './releve-leaving.ts';
import './releve-rewards.ts';

export { ReleveBalance } from './releve-balance.ts';
export { ReleveLeaving } from './releve-leaving.ts';
export { ReleveRewards } from './releve-rewards.ts';

import './releve-balance.ts';
import './releve-rewards.ts';

export { ReleveBalance } from './releve-balance.ts';
export { ReleveRewards } from './releve-rewards.ts';

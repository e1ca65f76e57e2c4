import './releve-replay.ts';

export { ReleveReplay } from './releve-replay.ts';

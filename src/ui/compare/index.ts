import './releve-compare.ts';

export { ReleveCompare } from './releve-compare.ts';

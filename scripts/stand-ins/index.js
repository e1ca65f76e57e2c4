import { inProject } from '../root.js';

/** Modules that the builds put in the place of others. */
export const standIns = {
  '@stdlib/assert-has-generator-support': inProject(
    'scripts',
    'stand-ins',
    'generators-are-supported.cjs',
  ),
};

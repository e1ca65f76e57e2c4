/**
 * The setups' markers as they stand beside names in text: the same symbols as in the charts, drawn
 * around 0,0 with an area of 110 square units. Kept as paths so that a page can name a setup before
 * the code that draws charts is there.
 */
export const markerPaths: readonly string[] = [
  'M5.92,0A5.92,5.92,0,1,1,-5.92,0A5.92,5.92,0,1,1,5.92,0',
  'M-5.24,-5.24h10.49v10.49h-10.49Z',
  'M0,-9.2L7.97,4.6L-7.97,4.6Z',
  'M0,-9.76L5.64,0L0,9.76L-5.64,0Z',
  'M0,-9.9L2.22,-3.06L9.41,-3.06L3.6,1.17L5.82,8.01L0,3.78L-5.82,8.01L-3.6,1.17L-9.41,-3.06L-2.22,-3.06Z',
  'M-7.04,-2.35L-2.35,-2.35L-2.35,-7.04L2.35,-7.04L2.35,-2.35L7.04,-2.35L7.04,2.35L2.35,2.35L2.35,7.04L-2.35,7.04L-2.35,2.35L-7.04,2.35Z',
];

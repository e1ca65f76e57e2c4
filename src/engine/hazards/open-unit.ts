import { unitFromBits } from '../random/mix.ts';
import type { Stream } from '../random/streams.ts';

/** The next number of a stream, strictly between 0 and 1. */
export function openUnit(stream: Stream): number {
  return unitFromBits(stream.next()) + 1.1641532182693481e-10;
}

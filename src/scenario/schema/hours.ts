import * as z from 'zod/mini';
import { field, timeOfDay } from './field.ts';

const openDay = z.nullable(
  z.strictObject({
    from: field(timeOfDay(), { title: 'From', description: 'First minute open.' }),
    to: field(timeOfDay(), { title: 'To', description: 'First minute closed again.' }),
  }),
);

/** Hours of a week, Monday first; null: closed that day. */
export const weekHours = () => z.array(openDay).check(z.length(7));

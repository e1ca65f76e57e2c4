import { answersTerms } from './answers.ts';
import { continuityTerms } from './continuity.ts';
import { contractsTerms } from './contracts.ts';
import { customersTerms } from './customers.ts';
import { generalTerms } from './general.ts';
import { serviceTerms } from './service.ts';
export type { Term } from './term.ts';

/** The words of the field, each with its one definition. What is measured is in `measures`. */
export const TERMS = [
  ...generalTerms,
  ...customersTerms,
  ...serviceTerms,
  ...continuityTerms,
  ...contractsTerms,
  ...answersTerms,
] as const;

/** Identifier of a word of the field. */
export type TermId = (typeof TERMS)[number]['id'];

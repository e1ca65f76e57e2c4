import * as z from 'zod/mini';

// Before any schema is made: zod would else try to compile code, which a strict content security
// policy refuses and reports.
z.config({ jitless: true });

/** What a form, a manual and an error message say of one setting. */
export interface FieldMeta {
  /** Short name for a form, sentence case. */
  readonly title: string;
  /** One or two sentences: what it means and how it acts. */
  readonly description: string;
  /** Unit of the number, as a person reads it: "s", "min", "h", "%", "contacts", "currency". */
  readonly unit?: string;
  /** Shares between 0 and 1 that a form shows as a percentage. */
  readonly percent?: boolean;
}

/** Holds the meta of every field; the forms, the JSON Schema and the docs read it. */
export const fields = z.registry<FieldMeta>();

/** Gives a schema its label, unit and help text. */
export function field<S extends z.ZodMiniType>(schema: S, meta: FieldMeta): S {
  fields.add(schema, meta);
  return schema;
}

/** A finite number within [minimum, maximum]. */
export function numberIn(minimum: number, maximum: number): z.ZodMiniNumber<number> {
  return z.number().check(z.gte(minimum), z.lte(maximum));
}

/** A whole number within [minimum, maximum]. */
export function wholeIn(minimum: number, maximum: number): z.ZodMiniNumber<number> {
  return z.int().check(z.gte(minimum), z.lte(maximum));
}

/** A share between 0 and 1. */
export const share = (): z.ZodMiniNumber<number> => numberIn(0, 1);

const IDENTIFIER = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;
// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f]*$/;
// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const LINES = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*$/;
const TIME_OF_DAY = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

/** What each pattern of a text asks for, in words, by the source of the pattern. */
export const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  [IDENTIFIER.source, 'an id: a lower-case letter, then letters, digits or hyphens, 40 at most'],
  [ONE_LINE.source, 'a text of 1 to 120 characters on one line'],
  [LINES.source, 'a text of at most 2,000 characters'],
  [TIME_OF_DAY.source, 'a time of day such as "08:30"'],
  [DATE.source, 'a date such as "2027-01-04"'],
  [DATE_AND_TIME.source, 'a date and time such as "2027-03-09T10:15"'],
  [CURRENCY.source, 'a currency of three letters such as "EUR"'],
]);

/**
 * Short identifier used in references: lower-case letters, digits and hyphens. "constructor" is
 * refused: as a key it would find JavaScript's own property of that name.
 */
export const identifier = (): z.ZodMiniString<string> => z.string().check(z.regex(IDENTIFIER));

/** The identifier of the thing itself, labelled for forms and manuals. */
export const ownId = (): z.ZodMiniString<string> =>
  field(identifier(), {
    title: 'Id',
    description: 'Short name used in references: lower-case letters, digits and hyphens.',
  });

/** A name for people: 1 to 120 characters, none of them a control character. */
export const displayName = (): z.ZodMiniString<string> =>
  z.string().check(z.minLength(1), z.maxLength(120), z.regex(ONE_LINE));

/** Text for people of at most 2,000 characters; line breaks allowed, other controls refused. */
export const longText = (): z.ZodMiniString<string> =>
  z.string().check(z.maxLength(2000), z.regex(LINES));

/** Time of day on the 24-hour clock, "00:00" to "24:00". */
export const timeOfDay = (): z.ZodMiniString<string> => z.string().check(z.regex(TIME_OF_DAY));

/** A date written year-month-day; whether it exists is checked later. */
export const date = (): z.ZodMiniString<string> => z.string().check(z.regex(DATE));

/** A local date and time to the minute; whether it exists is checked later. */
export const dateAndTime = (): z.ZodMiniString<string> => z.string().check(z.regex(DATE_AND_TIME));

/** A currency code of ISO 4217's form. */
export const currency = (): z.ZodMiniString<string> => z.string().check(z.regex(CURRENCY));

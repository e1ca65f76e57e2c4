/** A pasted text that cannot be read. Its message is for a person: the row, the column, what to do. */
export class Unreadable extends Error {}

/** Longest text read as a scenario, in characters. */
export const MAXIMUM_TEXT_LENGTH = 2_000_000;

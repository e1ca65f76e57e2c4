/** Changes whenever the same scenario and seed would give other digits. */
export const ENGINE_VERSION = '1.3.0';

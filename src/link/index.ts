export { decodeLink } from './decode.ts';
export type { LinkContent } from './decode.ts';
export { encodeScenario } from './encode.ts';
export type { LinkNote } from './encode.ts';
export type { LinkError, LinkErrorCode } from './link-error.ts';
export { LINK_CARRIERS, linkVerdict } from './verdict.ts';
export type { LinkCarrier, LinkVerdict } from './verdict.ts';

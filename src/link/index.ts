export { decodeLink } from './decode.ts';
export { encodeScenario, encodeWhole } from './encode.ts';
export type { LinkContent, LinkNote } from './link-content.ts';
export type { LinkError, LinkErrorCode } from './link-error.ts';
export { isShortForm } from './link-text.ts';
export { nearestReadyMade } from './ready-made-base.ts';
export { LINK_CARRIERS, linkVerdict } from './verdict.ts';
export type { LinkCarrier, LinkVerdict } from './verdict.ts';

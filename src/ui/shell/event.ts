/** An event that crosses shadow roots on its way up, with what it is about. */
export function tell(from: EventTarget, type: string, detail?: unknown): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

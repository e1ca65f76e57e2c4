/**
 * What a key press asks for: Ctrl+Z or ⌘Z, with Shift (or Ctrl+Y) to redo. Inside a text field the
 * browser's own undo goes first, and reaches the scenario as an edit.
 */
export function isUndoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const [target] = event.composedPath();
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox');
  if (isText) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
}

/** Whether a key press asks to save: Ctrl+S or ⌘S, in a text field as well. */
export function isSaveKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, key, defaultPrevented } = event;
  if (defaultPrevented || altKey || shiftKey || !(ctrlKey || metaKey)) return false;
  return key.toLowerCase() === 's';
}

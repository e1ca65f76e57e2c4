/** Time for the browser to take up the download before its address is given back. */
const REVOKE_AFTER_MS = 60_000;
/** Between two rests, so that the page stays alive while a long file is written. */
const PART_CHARACTERS = 1_000_000;

/**
 * Has the browser save a text as a file. Each part becomes a blob of its own as soon as it is made,
 * which browsers keep on disk when it is large. Throws the signal's reason when it is aborted.
 */
export async function saveFile(
  name: string,
  chunks: Iterable<string>,
  mimeType: string,
  signal?: AbortSignal,
): Promise<void> {
  saveBlob(name, await gatherBlob(chunks, mimeType, signal));
}

/** Has the browser save a blob as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** The chunks as one blob, made in parts with rests between them. */
export async function gatherBlob(
  chunks: Iterable<string>,
  mimeType: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  let part: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    part.push(chunk);
    length += chunk.length;
    if (length < PART_CHARACTERS) continue;
    parts.push(new Blob(part));
    part = [];
    length = 0;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return new Blob([...parts, ...part], { type: mimeType });
}

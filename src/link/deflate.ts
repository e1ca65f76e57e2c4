import { fail, ok, type Result } from '../base/result.ts';

/** Why bytes could not be inflated. */
export type InflateError = 'damaged' | 'tooLarge';

/** Compresses with zlib's format (RFC 1950): its checksum tells an altered link from a sound one. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate');
  feed(stream.writable, bytes);
  return joined(await collect(stream.readable, Infinity));
}

/**
 * Undoes `deflate`. Stops reading as soon as more than `mostBytes` have come out, so that a few
 * bytes that would inflate to gigabytes cost no more than that.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, InflateError>> {
  const stream = new DecompressionStream('deflate');
  feed(stream.writable, bytes);
  try {
    const parts = await collect(stream.readable, mostBytes);
    return parts === undefined ? fail('tooLarge') : ok(joined(parts));
  } catch {
    return fail('damaged');
  }
}

/** Writes all of `bytes` and closes; what goes wrong is seen by whoever reads the other end. */
function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): void {
  const writer = writable.getWriter();
  const ignore = (): void => undefined;
  writer.closed.catch(ignore);
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
}

/** What comes out of a stream; undefined once it is more than `mostBytes`, and it is cancelled. */
async function collect(
  readable: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<readonly Uint8Array[] | undefined> {
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return undefined;
    }
  }
  return parts;
}

function joined(parts: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

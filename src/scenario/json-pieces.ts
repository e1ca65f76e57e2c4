import { fail, ok, type Result } from '../base/result.ts';
import { JsonScanner, type JsonError, type JsonSpan } from './json-text.ts';

/** Characters checked in one go: a few milliseconds. */
const CHARACTERS_AT_ONCE = 100_000;

/** JSON whose grammar is sound, and whose values are read one by one. */
export interface JsonPieces {
  /**
   * The outermost list or object, with the lists and objects in it, where each value of theirs is
   * its index in `pieces`; all the same when the text is less than that.
   */
  readonly frame: unknown;
  readonly pieces: readonly JsonSpan[];
}

/**
 * Checks JSON as `parseJson` does, with rests, and parts it: a file of many scenarios is so read
 * while the page stays alive. Undefined when it has more than `mostPieces`.
 */
export async function parseJsonPieces(
  source: string,
  mostPieces: number,
  rest: () => Promise<void>,
): Promise<Result<JsonPieces | undefined, JsonError>> {
  const scanner = new JsonScanner(source);
  for (;;) {
    const state = scanner.advance(CHARACTERS_AT_ONCE);
    if (typeof state === 'object') return fail(state);
    if (scanner.pieces.length > mostPieces) return ok(undefined);
    if (state === 'end') break;
    await rest();
  }
  const { pieces } = scanner;
  const frame: string[] = [];
  let from = 0;
  for (const [index, { start, end }] of pieces.entries()) {
    frame.push(source.slice(from, start), String(index));
    from = end;
  }
  frame.push(source.slice(from));
  return ok({ frame: JSON.parse(frame.join('')) as unknown, pieces });
}

import { fail, ok, type Result } from '../base/result.ts';
import { tr } from '../base/words.ts';

/** Where a text stops being JSON, and why. Lines and columns count from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  /** The text found there, or "the end of the text" or "line". */
  readonly received: string;
  readonly expected: string;
}

const MAXIMUM_DEPTH = 64;
/** Lists and objects around a piece. */
const PIECES_AT = 2;
const WORD = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/**
 * Reads JSON. Unlike JSON.parse alone it says the same thing of the same mistake in every browser,
 * and refuses a key that is written twice in one object, of which JSON.parse keeps only the last.
 */
export function parseJson(source: string): Result<unknown, JsonError> {
  const error = new JsonScanner(source).advance(Infinity);
  if (typeof error === 'object') return fail(error);
  try {
    const value: unknown = JSON.parse(source);
    return ok(value);
  } catch {
    return fail({ line: 1, column: 1, received: tr`this text`, expected: 'JSON' });
  }
}

/** Where a value stands in a text: from its first character to the one after its last. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** Checks the grammar of RFC 8259 without recursion, so that no nesting exhausts the stack. */
export class JsonScanner {
  /** The values within the lists and objects that the outermost one holds. */
  readonly pieces: JsonSpan[] = [];
  private at = 0;
  private pieceStart = 0;
  private justOpened = false;
  private readonly source: string;
  /** The keys of each open object; undefined for a list. */
  private readonly open: (Set<string> | undefined)[] = [];

  constructor(source: string) {
    this.source = source;
  }

  /** Goes on for about so many characters: the first mistake, 'end' when there is none, or more is to come. */
  advance(characters: number): JsonError | 'end' | 'more' {
    const until = this.at + characters;
    do {
      const error = this.openValue();
      if (error !== undefined) return error;
      if (this.justOpened) continue;
      const closing = this.afterValue();
      if (closing !== undefined) return closing;
    } while (this.at < until);
    return 'more';
  }

  /** Reads one scalar, an empty list or object, or the opening of a list or object. */
  private openValue(): JsonError | undefined {
    this.justOpened = false;
    this.skipSpace();
    if (this.open.length === PIECES_AT) this.pieceStart = this.at;
    const character = this.source[this.at];
    if (character !== '{' && character !== '[') return this.scalar();
    if (this.open.length >= MAXIMUM_DEPTH) return this.error(tr`at most 64 levels of nesting`);
    this.at += 1;
    this.skipSpace();
    if (this.source[this.at] === (character === '{' ? '}' : ']')) {
      this.at += 1;
      return undefined;
    }
    this.open.push(character === '{' ? new Set() : undefined);
    this.justOpened = true;
    return character === '{' ? this.key() : undefined;
  }

  private scalar(): JsonError | undefined {
    if (this.takeString() || this.take(NUMBER) || this.take(WORD)) return undefined;
    return this.error(tr`a value: text in double quotes, a number, true, false, null, [ or {`);
  }

  /** Reads commas and closing brackets until the next value is due, or the text ends. */
  private afterValue(): JsonError | 'end' | undefined {
    for (;;) {
      if (this.open.length === PIECES_AT)
        this.pieces.push({ start: this.pieceStart, end: this.at });
      this.skipSpace();
      if (this.open.length === 0) {
        return this.at === this.source.length ? 'end' : this.error(tr`the end of the text`);
      }
      const keys = this.open.at(-1);
      const character = this.source[this.at];
      if (character === ',') {
        this.at += 1;
        return keys === undefined ? undefined : this.key();
      }
      if (character !== (keys === undefined ? ']' : '}')) {
        return this.error(keys === undefined ? tr`a comma or ]` : tr`a comma or }`);
      }
      this.at += 1;
      this.open.pop();
    }
  }

  private key(): JsonError | undefined {
    this.skipSpace();
    const start = this.at;
    if (!this.takeString()) return this.error(tr`a key in double quotes`);
    const written = this.source.slice(start, this.at);
    const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
    const keys = this.open.at(-1);
    if (keys?.has(key) === true) {
      this.at = start;
      return this.error(tr`each key once in an object`);
    }
    keys?.add(key);
    this.skipSpace();
    if (this.source[this.at] !== ':') return this.error(tr`a colon`);
    this.at += 1;
    return undefined;
  }

  private takeString(): boolean {
    if (this.source.charCodeAt(this.at) !== QUOTE) return false;
    const start = this.at;
    for (this.at += 1; this.at < this.source.length;) {
      const code = this.source.charCodeAt(this.at);
      if (code === QUOTE) {
        this.at += 1;
        return true;
      }
      if (code < FIRST_PRINTABLE) break;
      if (code !== BACKSLASH) this.at += 1;
      else if (!this.take(ESCAPE)) break;
    }
    this.at = start;
    return false;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.source)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.source[this.at] ?? 'x')) this.at += 1;
  }

  private error(expected: string): JsonError {
    const before = this.source.slice(0, this.at).split(/\r\n|\n|\r/);
    const rest = /^[^\r\n]{0,20}/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    const ended = this.at >= this.source.length;
    return {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      received:
        rest !== ''
          ? JSON.stringify(rest)
          : ended
            ? tr`the end of the text`
            : tr`the end of the line`,
      expected,
    };
  }
}

/** Something that is there only once it was asked for: code of a chunk of its own. */
export interface Later<T> {
  /** Undefined until it is there. */
  readonly now: T | undefined;
  /** Fetches it, once; after a failure, which rejects, the next call tries again. */
  readonly load: () => Promise<T>;
}

/** What `fetch` gives, fetched when it is first asked for. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let now: T | undefined;
  let coming: Promise<T> | undefined;
  const start = async (): Promise<T> => {
    try {
      now = await fetch();
      return now;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
  return {
    get now() {
      return now;
    },
    load: () => (coming ??= start()),
  };
}

/** What is there already. */
export function atHand<T>(value: T): Later<T> {
  return { now: value, load: () => Promise.resolve(value) };
}

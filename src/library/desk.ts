import { createIdbStorage } from './idb-storage.ts';
import { Library } from './library.ts';
import type { LibraryStorage } from './library-storage.ts';
import { answerAs, openTabChannel, othersHere, type TabChannel } from './tab-channel.ts';

/** Where a page keeps its work: the library of the browser, and what this tab has in hand. */
export interface Desk {
  readonly library: Library;
  readonly storage: LibraryStorage;
  /** Of this tab: the same after a reload. */
  readonly id: string;
  /** Whether the tab is here for the first time: what others left behind is its to take up. */
  readonly isFresh: boolean;
  /** The tabs that were open when this one came. */
  readonly others: ReadonlySet<string>;
  readonly close: () => void;
}

/** Tabs answer at once; one that is frozen is not waited for, and loses nothing by it. */
const ANSWER_WITHIN = 80;
const TAB_KEY = 'releve-tab';

/** Sits down at the desk of this browser. It always works; what cannot be kept is said later. */
export async function openDesk(
  name = 'releve',
  channel: TabChannel = openTabChannel(`${name}-library`),
  remembered: string | undefined = tabId(),
): Promise<Desk> {
  const storage = createIdbStorage(name);
  // Opened while the other tabs answer.
  void storage.works().catch(() => undefined);
  const others = await othersHere(channel, ANSWER_WITHIN);
  // A tab that was duplicated remembers the id of the other one.
  const id = remembered === undefined || others.has(remembered) ? freshId() : remembered;
  rememberTab(id);
  answerAs(channel, id);
  const library = new Library({ storage, channel, now: () => Date.now(), freshId });
  const close = (): void => {
    channel.close();
    storage.close();
  };
  return { library, storage, id, isFresh: id !== remembered, others, close };
}

/** 128 random bits; unlike `crypto.randomUUID`, on a page that came without encryption too. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function tabId(): string | undefined {
  try {
    return sessionStorage.getItem(TAB_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function rememberTab(id: string): void {
  try {
    sessionStorage.setItem(TAB_KEY, id);
  } catch {
    // Storage is switched off: then nothing is kept either.
  }
}

/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** An entry was written or removed. */
  | { readonly type: 'changed' }
  /** Who is there? */
  | { readonly type: 'who' }
  /** This tab is. */
  | { readonly type: 'here'; readonly id: string };

/** A line between the tabs; a tab does not hear itself. */
export interface TabChannel {
  readonly post: (message: TabMessage) => void;
  /** Calls `listener` with what the others say; the function returned ends it. */
  readonly listen: (listener: (message: TabMessage) => void) => () => void;
  readonly close: () => void;
}

/** The line of that name; where the browser has none, a line to nobody. */
export function openTabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const heard = ({ data }: MessageEvent<TabMessage>): void => listener(data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}

/** The ids of the other tabs that answer within so many milliseconds. */
export async function othersHere(channel: TabChannel, milliseconds: number): Promise<Set<string>> {
  const ids = new Set<string>();
  const end = channel.listen((message) => {
    if (message.type === 'here') ids.add(message.id);
  });
  channel.post({ type: 'who' });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  end();
  return ids;
}

/** Answers for a tab whenever another one asks. */
export function answerAs(channel: TabChannel, id: string): () => void {
  return channel.listen((message) => {
    if (message.type === 'who') channel.post({ type: 'here', id });
  });
}

import type { MessagePort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

/**
 * A thread of Node as comlink expects a worker: events that carry the message as `data`. Of what
 * can be transferred only memory is, which is all that a simulation sends. (comlink's own adapter
 * has no types that the compiler finds.)
 */
export function nodeEndpoint(thread: Worker | MessagePort): Endpoint {
  const wrapped = new WeakMap<EventListenerOrEventListenerObject, (data: unknown) => void>();
  return {
    postMessage(message, transfer = []) {
      thread.postMessage(
        message,
        transfer.filter((item) => item instanceof ArrayBuffer),
      );
    },
    addEventListener(type, listener) {
      const hear = (data: unknown): void => {
        const event = new MessageEvent(type, { data });
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      wrapped.set(listener, hear);
      thread.on(type, hear);
    },
    removeEventListener(type, listener) {
      const hear = wrapped.get(listener);
      if (hear !== undefined) thread.off(type, hear);
    },
  };
}

import type { Pause } from "../src/tasks/pacer";

/** Gives the page its turn at once: browsers slow timers down, messages they do not. */
export const pauseByMessage: Pause = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

// Long work in steps: the pane is drawn between them, and the work can be stopped.

/** Milliseconds of work after which the pane has its turn. */
const TURN = 30;

/** What `next` rejects with once the work was to stop. */
export class Stopped extends Error {}

export interface Steps {
  /** To be awaited between two steps; rejects with Stopped. */
  next(): Promise<void>;
  stop(): void;
}

export function createSteps(): Steps {
  let stopped = false;
  let since = Date.now();
  return {
    async next() {
      if (!stopped && Date.now() - since >= TURN) {
        await new Promise((resolve) => setTimeout(resolve));
        since = Date.now();
      }
      if (stopped) throw new Stopped();
    },
    stop() {
      stopped = true;
    },
  };
}

// Edits come in bursts: marks sheets as dirty, waits for quiet, then has them read once.

/** Milliseconds without an edit before a check. */
const quiet = 200;
/** While a cell is being edited Excel refuses to be read; asked again after this, so many times. */
const patience = { pause: 500, tries: 120 };

export interface LiveCheck {
  /** Undefined: any sheet may have changed. */
  mark(sheet: string | undefined): void;
  stop(): void;
}

export interface LiveCheckOptions {
  /** Reads and checks; answers false when it has to be tried again later. */
  check(sheets: readonly string[] | undefined): Promise<boolean>;
  /** Called when dirt appears, so that the pane can show that findings are not up to date. */
  dirty(): void;
  /** Called when all tries were in vain. */
  gaveUp(): void;
}

export function liveCheck({ check, dirty, gaveUp }: LiveCheckOptions): LiveCheck {
  let marked = new Set<string>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stopped = false;
  let tries = 0;

  const arm = (milliseconds: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void fire(), milliseconds);
  };

  const fire = async () => {
    // An edit during a check starts another one when that is done.
    if (running) return arm(quiet);
    const sheets = everything ? undefined : [...marked];
    marked = new Set();
    everything = false;
    running = true;
    const done = await check(sheets).finally(() => (running = false));
    if (done || stopped) {
      tries = 0;
      return;
    }
    if (++tries > patience.tries) {
      tries = 0;
      gaveUp();
      return;
    }
    if (sheets) sheets.forEach((sheet) => marked.add(sheet));
    else everything = true;
    arm(patience.pause);
  };

  return {
    mark(sheet) {
      if (stopped) return;
      if (sheet === undefined) everything = true;
      else marked.add(sheet);
      dirty();
      arm(quiet);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

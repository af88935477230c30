// The list of files: workbooks that the user chose, read and checked one after the other, each by itself.
import type { SheetSnapshot } from '../sheet/snapshot';
import { failure, notice, Refusal, type SessionCore } from './core';
import type { SessionServices } from './port';
import type { ChosenFile, ListedFile, Notice, Session } from './session';
import { createSteps, Stopped, type Steps } from './steps';

export interface FileCommands {
  commands: Pick<Session, 'readFiles' | 'stopFiles' | 'removeFile'>;
  /** The sheets of a file in the list that have tables; none of any other. */
  sheetsOf(name: string): readonly SheetSnapshot[];
}

export function fileCommands(
  { state, set, checkFile, onReconsider }: SessionCore,
  services: Pick<SessionServices, 'readFile'>,
): FileCommands {
  const sheets = new Map<string, readonly SheetSnapshot[]>();
  let waiting: ChosenFile[] = [];
  let steps: Steps | undefined;
  let running: Promise<void> | undefined;
  let checkedAgain = Promise.resolve();

  const others = (name: string) => state().files.filter((file) => file.name !== name);

  /** A file for the list, and those of its sheets that have tables. */
  const read = async ({ name, bytes }: ChosenFile, steps: Steps) => {
    try {
      const content = await bytes().catch(() => {
        throw new Refusal('fileNotGiven');
      });
      const all = await services.readFile(content);
      const { tables, findings, rules } = await checkFile(all, steps);
      if (tables.length === 0) throw new Refusal('fileWithoutTables', { name }, 'warning');
      const used = new Set([...tables.map(({ sheet }) => sheet), rules?.sheet]);
      return {
        file: { name, tables, findings, rules, problem: undefined },
        used: all.filter(({ id }) => used.has(id)),
      };
    } catch (error) {
      if (error instanceof Stopped) throw error;
      return {
        file: { name, tables: [], findings: [], rules: undefined, problem: problemOf(error) },
        used: [],
      };
    }
  };

  /** Until nothing waits any more; answers what was read. */
  const readWaiting = async (steps: Steps): Promise<ListedFile[]> => {
    const done: ListedFile[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      set({ fileProgress: { done: done.length, total: done.length + 1 + waiting.length, name: next.name } });
      const { file, used } = await read(next, steps);
      sheets.set(file.name, used);
      set({ files: [...others(file.name), file] });
      done.push(file);
      await steps.next();
    }
    return done;
  };

  const run = async () => {
    steps = createSteps();
    set({ notice: undefined });
    try {
      const done = await readWaiting(steps);
      set({ notice: outcome(done) });
    } catch (error) {
      set({ notice: error instanceof Stopped ? notice('info', 'filesStopped') : failure(error) });
    } finally {
      waiting = [];
      steps = running = undefined;
      set({ fileProgress: undefined });
    }
  };

  /** What files are checked by has changed. */
  const checkAgain = async () => {
    for (const { name, problem } of state().files) {
      const used = sheets.get(name);
      if (problem || !used) continue;
      const { tables, findings, rules } = await checkFile(used, createSteps());
      // Meanwhile it may have been taken out, or read again.
      if (sheets.get(name) !== used) continue;
      const again = { tables, findings, rules };
      const files = state().files.map((file) => (file.name === name ? { ...file, ...again } : file));
      set({ files });
    }
  };
  onReconsider(() => {
    checkedAgain = checkedAgain.then(checkAgain).catch(() => undefined);
  });

  return {
    sheetsOf: (name) => sheets.get(name) ?? [],
    commands: {
      readFiles(files) {
        if (files.length === 0) return Promise.resolve();
        waiting.push(...files);
        return (running ??= run());
      },
      stopFiles: () => steps?.stop(),
      removeFile(name) {
        if (name === undefined) sheets.clear();
        else sheets.delete(name);
        set({ files: name === undefined ? [] : others(name) });
      },
    },
  };
}

function problemOf(error: unknown): Notice {
  const told = failure(error);
  return told.code === 'unexpected' ? { ...told, code: 'fileUnexpected' } : told;
}

/** One file is told by itself, several by their numbers. */
function outcome(files: readonly ListedFile[]): Notice {
  const [first] = files;
  if (first && files.length === 1)
    return (
      first.problem ?? notice('success', 'fileOpened', { name: first.name, tables: first.tables.length })
    );
  const failed = files.filter(({ problem }) => problem).length;
  const tables = files.reduce((sum, file) => sum + file.tables.length, 0);
  return notice(failed > 0 ? 'warning' : 'success', 'filesRead', { files: files.length, tables, failed });
}

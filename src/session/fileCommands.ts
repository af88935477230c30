// The list of files: workbooks that the user chose, read and checked one after the other, each by itself.
import type { SheetSnapshot } from '../sheet/snapshot';
import { failure, notice, Refusal, type SessionCore } from './core';
import type { FileToCheck } from './checkFile';
import { PART } from './explanations';
import type { SessionServices } from './port';
import type { ChosenFile, ListedFile, Notice, Session } from './session';
import { createSteps, Stopped, type Steps } from './steps';

export interface FileCommands {
  commands: Pick<Session, 'readFiles' | 'stopFiles' | 'removeFile'>;
  /** The sheets of a file in the list that its check needs; none of any other. */
  sheetsOf(name: string): readonly SheetSnapshot[];
}

export function fileCommands(
  { state, set, checkFile, onReconsider }: SessionCore,
  services: Pick<SessionServices, 'readFile'>,
): FileCommands {
  const kept = new Map<string, FileToCheck>();
  let waiting: ChosenFile[] = [];
  let steps: Steps | undefined;
  let running: Promise<void> | undefined;
  let checkedAgain = Promise.resolve();

  const others = (name: string) => state().files.filter((file) => file.name !== name);

  /** A file for the list, and what is needed of it to check it again and to lay its tables out anew. */
  const read = async ({ name, bytes }: ChosenFile, steps: Steps) => {
    try {
      const content = await bytes().catch(() => {
        throw new Refusal('fileNotGiven');
      });
      const { sheets, kept: keptIn } = await services.readFile(content);
      const explanations = keptIn(PART);
      const { tables, findings, rules } = await checkFile({ sheets, explanations }, steps);
      if (tables.length === 0) throw new Refusal('fileWithoutTables', { name }, 'warning');
      const used = new Set([...tables.map(({ sheet }) => sheet), rules?.sheet]);
      return {
        file: { name, tables, findings, rules, problem: undefined },
        used: { sheets: sheets.filter(({ id }) => used.has(id)), explanations },
      };
    } catch (error) {
      if (error instanceof Stopped) throw error;
      return {
        file: { name, tables: [], findings: [], rules: undefined, problem: problemOf(error) },
        used: undefined,
      };
    }
  };

  /** Until nothing waits any more; answers what was read. */
  const readWaiting = async (steps: Steps): Promise<ListedFile[]> => {
    const done: ListedFile[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      set({ fileProgress: { done: done.length, total: done.length + 1 + waiting.length, name: next.name } });
      const { file, used } = await read(next, steps);
      if (used) kept.set(file.name, used);
      else kept.delete(file.name);
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
    for (const { name } of state().files) {
      const used = kept.get(name);
      if (!used) continue;
      const { tables, findings, rules } = await checkFile(used, createSteps());
      // Meanwhile it may have been taken out, or read again.
      if (kept.get(name) !== used) continue;
      const again = { tables, findings, rules };
      const files = state().files.map((file) => (file.name === name ? { ...file, ...again } : file));
      set({ files });
    }
  };
  onReconsider(() => {
    checkedAgain = checkedAgain.then(checkAgain).catch(() => undefined);
  });

  return {
    sheetsOf: (name) => kept.get(name)?.sheets ?? [],
    commands: {
      readFiles(files) {
        if (files.length === 0) return Promise.resolve();
        waiting.push(...files);
        return (running ??= run());
      },
      stopFiles: () => steps?.stop(),
      removeFile(name) {
        if (name === undefined) kept.clear();
        else kept.delete(name);
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

// Explanations of findings: kept in the workbook, where writing ends Excel's own undo; so they wait until they are saved.
import type * as Review from '../review/explain';
import {
  canBeExplained,
  nothingKept,
  saysSomething,
  type Explanation,
  type KeptExplanations,
  type Round,
} from '../review/explanation';
import { failure, notice, Refusal, type SessionCore } from './core';
import { WorkbookProblem, type SessionServices } from './port';
import type { NoticeCode, Session, SessionState } from './session';
import type { WorkbookRules, WorkbookState } from './workbookState';

/** Their name among the texts kept in a workbook. */
export const PART = 'explanations';
const PERSON = 'person';

export interface Explanations {
  commands: Pick<Session, 'explain' | 'withdraw' | 'saveExplanations' | 'discardExplanations'>;
  /** Reads what is kept and was not read yet. Damage is told; what can't be had at the moment is left for next time. */
  open(): Promise<void>;
  /** Reads again what another window may have kept since. */
  reread(): Promise<void>;
  /** The findings of a workbook as the pane shows them. */
  judged(workbook: WorkbookState): Pick<SessionState, 'findings' | 'explanations'>;
}

export function createExplanations(
  { port, state, set, workbook, refresh, command }: Omit<SessionCore, 'live'>,
  services: Pick<SessionServices, 'kept'>,
): Explanations {
  let kept: KeptExplanations | undefined;
  /** Why nothing can be kept: told once more when somebody tries. */
  let locked: NoticeCode | undefined;
  let reading: Promise<void> | undefined;
  let review: typeof Review | undefined;
  let round: Round | undefined;
  /** By key; undefined where one is withdrawn. */
  const pending = new Map<string, Explanation | undefined>();

  const reviewed = async () => (review ??= await fetched(import('../review/explain')));
  const stored = () => fetched(import('../review/kept'));
  const roundNow = () => round ?? kept?.round ?? 1;

  const judged = ({ findings, tables }: WorkbookState) => {
    const entries = review ? review.withChanges(kept?.entries ?? [], pending) : [];
    const judgement: Review.Judged | undefined = review?.explainFindings(findings, tables, entries);
    // Of what was mended meanwhile nothing is left to keep.
    const waiting = [...pending.values()].filter((entry) => !entry || !judgement?.mended.includes(entry));
    return {
      findings: judgement?.findings ?? findings,
      explanations: { ...state().explanations, pending: waiting.length, round: roundNow() },
    };
  };
  const show = () => set(judged(workbook()));

  const readKept = async (): Promise<KeptExplanations | { problem: 'damaged' | 'newer' }> => {
    const text = await port.kept.read(PART);
    return text === undefined ? nothingKept : (await stored()).parseExplanations(text);
  };
  const take = async (read: Awaited<ReturnType<typeof readKept>>) => {
    const problem = 'problem' in read ? read.problem : undefined;
    if (!('problem' in read) && read.entries.length > 0) await reviewed();
    kept = 'problem' in read ? nothingKept : read;
    locked = problem === 'newer' ? problems.newer : undefined;
    show();
    if (problem) set({ notice: notice('warning', problems[problem]) });
  };
  const tryReading = async () => {
    try {
      await take(await readKept());
    } catch (error) {
      // Too large today is too large tomorrow; anything else may pass.
      if (!isTooLarge(error)) return;
      kept = nothingKept;
      locked = 'explanationsTooLarge';
      set({ notice: notice('warning', locked) });
    }
  };
  const readPerson = async () => {
    // A browser that keeps nothing asks for the name again.
    const person = await services.kept.read(PERSON).catch(() => undefined);
    const { explanations } = state();
    if (person && explanations.person === '') set({ explanations: { ...explanations, person } });
  };
  const open = async () => {
    if (kept) return;
    reading ??= Promise.all([tryReading(), readPerson()]).then(() => {
      reading = undefined;
    });
    await reading;
  };

  return {
    judged,
    open,
    async reread() {
      kept = undefined;
      await open();
    },
    commands: {
      explain: telling(async (finding, { reason, person, round: chosen }) => {
        if (!canBeExplained(finding) || !saysSomething(reason)) return;
        if (locked) throw new Refusal(locked, {}, 'warning');
        const { describe, explanationKey } = await reviewed();
        const is = describe(finding, workbook().tables);
        if (!is) throw new Refusal('sheetChanged', {}, 'warning');
        const before = finding.explained ?? finding.lapsed?.explanation;
        if (before) drop(explanationKey(before));
        const entry = { ...is, reason: reason.trim(), person: person.trim(), round: chosen };
        pending.set(explanationKey(is), { ...entry, time: new Date().toISOString() });
        round = chosen;
        show();
        remember(person.trim());
      }),
      withdraw: telling(async (finding) => {
        const before = finding.explained ?? finding.lapsed?.explanation;
        if (!before) return;
        drop((await reviewed()).explanationKey(before));
        show();
      }),
      saveExplanations: () =>
        command('saving', async () => {
          const changes = new Map(pending);
          const { withChanges, explainFindings } = await reviewed();
          const { printExplanations } = await stored();
          // What is mended by now is told from the workbook as it is by now.
          await refresh();
          try {
            // Another window may have kept something since, and what could not be read must not be written over.
            const read = await readKept();
            if ('problem' in read && read.problem === 'newer') throw new Refusal(problems.newer);
            const by = 'problem' in read ? nothingKept : read;
            const all = withChanges(by.entries, changes);
            const { findings, tables, rules } = workbook();
            const { mended } = explainFindings(findings, tables, all);
            const entries = all.filter((entry) => !mended.includes(entry) || isOff(rules, entry.rule));
            const next = { round: round ?? by.round, entries };
            const isNothing = entries.length === 0 && next.round === nothingKept.round;
            await port.kept.write(PART, isNothing ? undefined : printExplanations(next));
            kept = next;
          } catch (error) {
            if (isTooLarge(error)) throw new Refusal('explanationsTooLarge');
            throw error;
          }
          round = undefined;
          // What was said while this was written still waits.
          for (const [key, entry] of changes) if (pending.get(key) === entry) pending.delete(key);
          show();
          return notice('success', 'explanationsSaved', { count: kept.entries.length });
        }),
      discardExplanations() {
        pending.clear();
        round = undefined;
        show();
      },
    },
  };

  /** Writes nothing, so it need not wait for its turn; what stands in its way is told. */
  function telling<Given extends unknown[]>(work: (...given: Given) => Promise<void>) {
    return (...given: Given) => work(...given).catch((error: unknown) => set({ notice: failure(error) }));
  }

  /** Takes one away; of one that was never kept nothing remains. */
  function drop(key: string) {
    const isKept = !kept || kept.entries.some((entry) => review?.explanationKey(entry) === key);
    if (isKept) pending.set(key, undefined);
    else pending.delete(key);
  }

  function remember(person: string) {
    set({ explanations: { ...state().explanations, person } });
    services.kept.write(PERSON, person).catch(() => undefined);
  }
}

const problems = { damaged: 'explanationsDamaged', newer: 'explanationsNewer' } as const;

const fetched = <T>(part: Promise<T>): Promise<T> =>
  part.catch(() => {
    throw new Refusal('explanationsNotLoaded');
  });

/** A rule that is switched off says nothing of what is mended. */
const isOff = (rules: WorkbookRules | undefined, rule: string): boolean =>
  rules !== undefined &&
  [rules.settings.all, ...Object.values(rules.settings.profiles)].some(
    ({ severities }) => severities[rule] === 'off',
  );

const isTooLarge = (error: unknown) => error instanceof WorkbookProblem && error.code === 'tooLarge';

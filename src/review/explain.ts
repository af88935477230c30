// Holds explanations against findings: which are explained, which explanations have lapsed, which are needed no more.
import { officialForms } from '../blueprint/forms';
import { fieldLabel } from '../guidance/fieldLabel';
import type { FoundTable } from '../domain/tables';
import type { Finding } from '../rules/finding';
import { describer, identityKey, identityOf, rowNames } from './cited';
import {
  canBeExplained,
  type Cited,
  type CitedChange,
  type Explained,
  type ExplainedFinding,
  type Explanation,
  type Lapsed,
} from './explanation';
import { whereabouts } from './whereabouts';

export interface Judged {
  /** As given; those that an explanation is about carry it. */
  findings: readonly ExplainedFinding[];
  /** Their table is here and their fault is not: mended. Those of tables that are not here are in neither list. */
  mended: readonly Explanation[];
}

interface Candidate {
  finding: Finding;
  is: Explained;
}

/** The same for explanations of the same thing, by whomever and whenever. */
export const explanationKey = ({ rule, table, hash, under }: Explained): string =>
  JSON.stringify([rule, identityKey(table), hash, under]);

/** What a finding says of what; undefined when its table is not among these. */
export function describe(finding: Finding, tables: readonly FoundTable[]): Explained | undefined {
  const found = tables.find(({ id }) => id === finding.table);
  return found && describer(found)(finding);
}

/** @param explanations no two of the same key */
export function explainFindings(
  findings: readonly Finding[],
  tables: readonly FoundTable[],
  explanations: readonly Explanation[],
): Judged {
  if (explanations.length === 0) return { findings, mended: [] };
  const here = new Map(tables.map((found) => [identityKey(identityOf(found)), identityOf(found)]));
  const described = describedOnDemand(findings, tables);
  const places = whereabouts(
    explanations,
    here,
    (table) => new Set(described(table).map(({ is }) => is.hash)),
  );
  const explained = new Map<string, Explanation>();
  const lapsed = new Map<string, Lapsed>();
  const placeOfTable = ({ table }: Explanation) => places.get(identityKey(table));
  const freeOf = (explanation: Explanation): Candidate[] => {
    const place = placeOfTable(explanation);
    if (place === undefined) return [];
    return described(place).filter(
      ({ is, finding: { key } }) => is.rule === explanation.rule && !explained.has(key) && !lapsed.has(key),
    );
  };

  // What says the same of the same, in the same place of the table, is explained with it.
  const moved = explanations.filter((explanation) => {
    const same = freeOf(explanation).filter(
      ({ is }) => is.hash === explanation.hash && is.under === explanation.under,
    );
    for (const { finding } of same) explained.set(finding.key, explanation);
    return same.length === 0;
  });
  // In another place one is: the row was put there, and one of the same name beside it was not meant.
  const changed = moved.filter((explanation) => {
    const same = freeOf(explanation).find(({ is }) => is.hash === explanation.hash);
    if (same) explained.set(same.finding.key, explanation);
    return !same;
  });
  const mended = changed.filter((explanation) => {
    const place = placeOfTable(explanation);
    if (place === undefined) return false;
    const next = mostAlike(explanation, freeOf(explanation), namesIn(tables, place));
    if (next) lapsed.set(next.finding.key, { explanation, changes: changesOf(explanation, next.is) });
    return !next;
  });
  return {
    findings: findings.map((finding): ExplainedFinding => {
      // One that became an error is to be mended, whatever was said of it; what was said is kept.
      if (!canBeExplained(finding)) return finding;
      const [why, was] = [explained.get(finding.key), lapsed.get(finding.key)];
      return why ? { ...finding, explained: why } : was ? { ...finding, lapsed: was } : finding;
    }),
    mended,
  };
}

/** What the findings of a table say, worked out for tables that are asked for. */
function describedOnDemand(
  findings: readonly Finding[],
  tables: readonly FoundTable[],
): (table: string) => readonly Candidate[] {
  const known = new Map<string, readonly Candidate[]>();
  return (table) => {
    const candidates =
      known.get(table) ??
      tables
        .filter((found) => identityKey(identityOf(found)) === table)
        .flatMap((found) => {
          const describeIt = describer(found);
          return findings
            .filter((finding) => finding.table === found.id && !finding.exercise)
            .map((finding) => ({ finding, is: describeIt(finding) }));
        });
    known.set(table, candidates);
    return candidates;
  };
}

const namesIn = (tables: readonly FoundTable[], table: string): ReadonlySet<string> =>
  new Set(tables.filter((found) => identityKey(identityOf(found)) === table).flatMap(rowNames));

const placeOf = ({ row, field }: Cited) => JSON.stringify([row, field]);
const textOf = ({ field, text }: Cited) => JSON.stringify([field, text]);

/** The finding that took the place of what was explained: about the same cells, or about a row that was renamed. */
function mostAlike(
  { cited, under, messageKey }: Explanation,
  candidates: readonly Candidate[],
  names: ReadonlySet<string>,
): Candidate | undefined {
  const [first] = cited;
  const isRenamed = first !== undefined && first.row !== '' && !names.has(first.row);
  const places = new Set(cited.map(placeOf));
  const texts = new Set(cited.map(textOf));
  const rated = candidates.flatMap((candidate) => {
    const { is } = candidate;
    const samePlaces = is.cited.filter((entry) => places.has(placeOf(entry))).length;
    const sameTexts = is.cited.filter((entry) => texts.has(textOf(entry))).length;
    const sameUnder = Number(is.under === under);
    const isNextName = isRenamed && is.cited[0]?.field === first.field && sameTexts + sameUnder > 0;
    if (samePlaces === 0 && !isNextName) return [];
    return [{ candidate, rate: [samePlaces, sameTexts, sameUnder, Number(is.messageKey === messageKey)] }];
  });
  rated.sort((one, other) => {
    const at = one.rate.findIndex((rate, index) => rate !== other.rate[index]);
    return at < 0 ? 0 : other.rate[at]! - one.rate[at]!;
  });
  return rated[0]?.candidate;
}

function changesOf(was: Explanation, is: Explained): CitedChange[] {
  const { kind } = was.table;
  const label = (field: string) => fieldLabel(officialForms[kind], field) ?? '';
  const after = new Map(is.cited.map((entry) => [placeOf(entry), entry.text]));
  const texts = was.cited.flatMap((entry) => {
    const text = after.get(placeOf(entry));
    if (text === undefined || text === entry.text) return [];
    return [{ label: label(entry.field), before: entry.text, after: text }];
  });
  if (texts.length > 0) return texts;
  const [before, now] = [was.cited[0]?.row ?? '', is.cited[0]?.row ?? ''];
  if (before !== now && before !== '' && now !== '')
    return [{ label: label(kind === 'summary' ? 'projectName' : 'name'), before, after: now }];
  return Object.entries(was.values).flatMap(([name, value]) => {
    const next = is.values[name];
    return next === undefined || next === value ? [] : [{ label: '', before: value, after: next }];
  });
}

/** What waits to be kept: an explanation by its key, or undefined where one is withdrawn. */
export type Changes = ReadonlyMap<string, Explanation | undefined>;

/** Changes made to what is kept by now, which another window may have changed since it was read. */
export function withChanges(entries: readonly Explanation[], changes: Changes): Explanation[] {
  const merged = new Map(entries.map((entry) => [explanationKey(entry), entry]));
  for (const [key, entry] of changes) {
    if (entry) merged.set(key, entry);
    else merged.delete(key);
  }
  return [...merged.values()];
}

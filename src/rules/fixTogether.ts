// Fixes of several findings, put together so that they are read, written and taken back as one.
import type { SheetEdit } from '../blueprint/edit';
import { cellName } from '../sheet/address';
import type { Finding, Fix } from './finding';

/** A finding with its fix. */
export type Fixable = Finding & { fix: Fix };

export interface FixesTogether {
  /** Those that are mended together, in the order given. */
  mended: Fixable[];
  /** Those that must wait: what they would write depends on what another one writes. */
  left: Fixable[];
  /** One a sheet. */
  edits: SheetEdit[];
}

export const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;

/** Findings of the same kind that can be fixed, this one first; those of exercises are kept apart. */
export function sameKind(finding: Fixable, findings: readonly Finding[]): Fixable[] {
  const others = findings.filter(
    ({ key, rule, exercise }) =>
      key !== finding.key && rule === finding.rule && exercise === finding.exercise,
  );
  return [finding, ...others.filter(isFixable)];
}

/** Does the edit but write into cells? Rows that come, go or move change what the addresses of others mean. */
const onlyWrites = ({ steps }: SheetEdit) => steps.every(({ kind }) => kind === 'write');

const cellsOf = ({ sheet, expects }: SheetEdit) => expects.map(({ cell }) => `${sheet} ${cellName(cell)}`);

function join(edits: readonly SheetEdit[]): SheetEdit {
  const [first] = edits;
  const columns = edits.flatMap((edit) => edit.columns);
  return {
    ...first!,
    columns: [Math.min(...columns), Math.max(...columns)],
    steps: edits.flatMap(({ steps }) => steps),
    expects: edits.flatMap(({ expects }) => expects),
  };
}

/** The first fix is always among those that are mended. */
export function fixTogether(findings: readonly Fixable[]): FixesTogether {
  const mended: Fixable[] = [];
  const left: Fixable[] = [];
  const taken = new Set<string>();
  for (const finding of findings) {
    const { edit } = finding.fix;
    const cells = cellsOf(edit);
    const isApart = mended.every(({ fix }) => fix.edit.sheet !== edit.sheet || onlyWrites(fix.edit));
    const isFree =
      mended.length === 0 || (isApart && onlyWrites(edit) && !cells.some((cell) => taken.has(cell)));
    if (isFree) cells.forEach((cell) => taken.add(cell));
    (isFree ? mended : left).push(finding);
  }
  const sheets = [...new Set(mended.map(({ sheet }) => sheet))];
  const editsOf = (sheet: string) => mended.filter((one) => one.sheet === sheet).map(({ fix }) => fix.edit);
  return { mended, left, edits: sheets.map((sheet) => join(editsOf(sheet))) };
}

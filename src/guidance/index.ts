// What a trainer's template workbook teaches: instructions, worked examples, a practice sheet with its answers.
import type { SheetBlueprint } from '../blueprint/blueprint';
import type { LibraryIndicator } from '../library/indicator';
import { workedExample } from './examples';
import { instructionSheet, type InstructionOptions } from './instructions';
import { practice, practiceTable } from './practice';
import { libraryProject, projectTable } from './projects';

export { workedExample } from './examples';
export { instructionSheet, type InstructionOptions } from './instructions';
export { practice } from './practice';

export interface GuidanceOptions extends InstructionOptions {
  instructions: boolean;
  /** A filled table of each kind. */
  example: boolean;
  /** A project table to find defects in, and the answers, whatever the kinds are. */
  practice: boolean;
}

/** The chosen sheets in the order of their tabs. The summary lists what projects there are, the practice's too. */
export function guidanceSheets(
  options: GuidanceOptions,
  library: readonly LibraryIndicator[],
): SheetBlueprint[] {
  const { kinds, profile, year } = options;
  const projects = [
    projectTable(libraryProject, profile, year),
    ...(options.practice ? [practiceTable(profile, year, [])] : []),
  ];
  return [
    ...(options.instructions ? [instructionSheet(options, library)] : []),
    ...(options.example ? kinds.map((kind) => workedExample(kind, profile, year, projects)) : []),
    ...(options.practice ? practice(profile, year) : []),
  ];
}

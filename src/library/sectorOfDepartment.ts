// A plain guess at a department's sector, for what a form begins with; people choose another where it is wrong.
import words from './departmentWords.json';

/** The sector whose word comes first in the name (教育体育局 is 教育); undefined when none does. */
export function sectorOfDepartment(department: string): string | undefined {
  let first = { at: Infinity, sector: undefined as string | undefined };
  for (const [sector, ofSector] of Object.entries(words)) {
    for (const word of ofSector) {
      const at = department.indexOf(word);
      if (at !== -1 && at < first.at) first = { at, sector };
    }
  }
  return first.sector;
}

// A plain guess at a department's sectors, for what a form begins with; people choose others where it is wrong.
import words from './departmentWords.json';

/** The sectors whose words stand in the name, in the order in which they stand there (教育体育局 is 教育 first). */
export function sectorsOfDepartment(department: string): string[] {
  return Object.entries(words)
    .map(([sector, ofSector]) => {
      const places = ofSector.map((word) => department.indexOf(word)).filter((at) => at >= 0);
      return { sector, at: Math.min(...places) };
    })
    .filter(({ at }) => at !== Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ sector }) => sector);
}

/** The first of them; undefined when no word is met. */
export const sectorOfDepartment = (department: string): string | undefined =>
  sectorsOfDepartment(department)[0];

// Writes one template workbook after the other, so that hundreds need no more memory than one.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../../src/library';
import { templateWorkbook, type TemplateOptions } from '../../src/templates/templateWorkbook';
import { writeWorkbook, type AddInReference } from '../../src/xlsx';
import type { ListedDepartment } from './departments';
import { fileNames } from './fileNames';

export interface TemplateRun {
  departments: readonly ListedDepartment[];
  options: Omit<TemplateOptions, 'departments'>;
  folder: string;
  addIn: AddInReference | undefined;
  /** Files that are there are written over. */
  force: boolean;
  /** After each workbook. */
  onProgress(done: number): void;
}

/** Names of the files that were there and were left alone. Throws what the file system throws. */
export async function writeTemplates(run: TemplateRun): Promise<{ kept: string[] }> {
  const { departments, options, folder, addIn, force, onProgress } = run;
  await mkdir(folder, { recursive: true });
  const names = fileNames(departments.map(({ name }) => name));
  const kept: string[] = [];
  for (const [index, department] of departments.entries()) {
    const { sector = options.sector } = department;
    const book = templateWorkbook({ ...options, sector, departments: [department] }, library);
    const file = `${names[index]!}.xlsx`;
    try {
      await writeFile(join(folder, file), await writeWorkbook(book, addIn), { flag: force ? 'w' : 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      kept.push(file);
    }
    onProgress(index + 1);
  }
  return { kept };
}

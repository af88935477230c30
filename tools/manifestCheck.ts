// Checks the manifest of a build and the files it names: npx tsx tools/manifestCheck.ts [folder]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './manifest/check';

const folder = process.argv[2] ?? 'dist/addin';
const problems = manifestProblems(readFileSync(join(folder, 'manifest.xml'), 'utf8'), (path) => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
});
for (const problem of problems) console.error(problem);
console.log(`${join(folder, 'manifest.xml')}: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

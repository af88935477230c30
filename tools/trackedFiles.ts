// Nothing in the repository may depend on one machine or one network: npx tsx tools/trackedFiles.ts
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFileProblems, textProblems } from './trackedFiles/check';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
// A file can be deleted here and still be in the index.
const files = tracked.filter((file) => file && existsSync(join(root, file)));

const problems = files.flatMap((file) => {
  const bytes = readFileSync(join(root, file));
  // As git does: a file with a NUL byte near its start is no text.
  if (bytes.subarray(0, 8000).includes(0)) return [];
  const text = bytes.toString('utf8');
  return (file === 'package-lock.json' ? lockFileProblems(text) : textProblems(text)).map(
    (line) => `${file}:${line}`,
  );
});
for (const problem of problems) console.error(problem);
console.log(`${files.length} tracked files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

// Weighs the JavaScript that the built pane loads before it can be used: npx tsx tools/sizeBudget.ts
// The budget is "sizeBudget" in package.json, in KiB after gzip. office.js is Microsoft's and does not count.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist', 'addin');
const { sizeBudget } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { sizeBudget: number };

const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
  .map((match) => (match[1] ?? '').replace(/\?.*$/, ''))
  .filter((source) => !/(^|\/)office\.js$/.test(source));
if (scripts.length === 0) throw new Error('dist/addin/taskpane.html loads no script of ours');

const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
const weigh = (source: string) => {
  const code = readFileSync(join(dist, source));
  return { source, plain: code.length, gzip: gzipSync(code, { level: 9 }).length };
};
const rows = scripts.map(weigh);
const total = rows.reduce((sum, { gzip }) => sum + gzip, 0);

console.log('   plain     gzip  KiB');
for (const { source, plain, gzip } of rows) console.log(`${kibibytes(plain)} ${kibibytes(gzip)}  ${source}`);
console.log(`         ${kibibytes(total)}  in all, of ${sizeBudget}`);
process.exitCode = total > sizeBudget * 1024 ? 1 : 0;

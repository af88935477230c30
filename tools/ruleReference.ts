// Writes docs/rules.md and a page for each rule from the rules themselves; with --check only tells whether they are up
// to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules';
import { indexPage, rulePage } from './ruleReference/page';

const FOLDER = 'docs/rules';

/** Text by file name. */
export function ruleReference(): Record<string, string> {
  return {
    'docs/rules.md': indexPage(rules),
    ...Object.fromEntries(rules.map((rule) => [`${FOLDER}/${rule.id}.md`, rulePage(rule)])),
  };
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Files that are not as the rules say, those of rules that have gone among them. */
export function outdated(reference = ruleReference()): string[] {
  const there = existsSync(FOLDER) ? readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`) : [];
  const gone = there.filter((file) => !(file in reference));
  return [...Object.keys(reference).filter((file) => read(file) !== reference[file]), ...gone];
}

function main(checkOnly: boolean) {
  const reference = ruleReference();
  const files = outdated(reference);
  if (checkOnly) {
    if (files.length === 0) return;
    console.error(`not what the rules say; run: npx tsx tools/ruleReference.ts\n${files.join('\n')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const file of files) {
    const text = reference[file];
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}

if (process.argv[1]?.endsWith('ruleReference.ts')) main(process.argv.includes('--check'));

// Writes src/rules/unitStandards.json: the library's standards for a price, for the rules, which do without
// the library itself; with --check only tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { dimensionOf } from '../src/domain/values';
import { library } from '../src/library';
import { standardsOf } from '../src/library/standards';

const FILE = 'src/rules/unitStandards.json';

async function main(check: boolean) {
  const prices = standardsOf(library).filter(({ unit }) => dimensionOf(unit).startsWith('money/'));
  const text = await format(JSON.stringify(prices), { ...(await resolveConfig(FILE)), parser: 'json' });
  if (!check) return writeFileSync(FILE, text);
  if (readFileSync(FILE, 'utf8') === text) return;
  console.error(`${FILE} is not what the library says; run: npx tsx tools/unitStandards.ts`);
  process.exitCode = 1;
}

await main(process.argv.includes('--check'));

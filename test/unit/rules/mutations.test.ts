// Every rule on sound workbooks broken in its way at random places: it speaks, there, and hardly any other does.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables, rules } from '../../../src/rules';
import type { Finding } from '../../../src/rules/finding';
import type { FoundTable } from '../../../src/domain/tables';
import { recognise } from '../../../src/recognise';
import { parseArea } from '../../../src/sheet/address';
import { cleanWorkbooks, sheetsOf } from '../../support/cleanWorkbooks';
import { pickFrom } from '../../support/pick';
import { breakWorkbook, type Broken, type Mutation } from './mutations/mutation';

const TRIES = 12;

const files = readdirSync(join(__dirname, 'mutations')).filter((name) => name !== 'mutation.ts');
const mutations = files.flatMap((name) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is read above
  const { default: ofFile } = require(`./mutations/${name}`) as { default: Record<string, Mutation> };
  return Object.entries(ofFile);
});

/** Is it told in the table that was broken, and at the row? */
function isThere({ sheet, cells }: Finding, { table, row }: Broken, found: readonly FoundTable[]): boolean {
  if (sheet !== String(table)) return false;
  if (row === undefined) return true;
  const broken = found.find((one) => one.sheet === sheet)!.table;
  const line = (broken.kind === 'summary' ? broken.rows : broken.indicators)[row]?.row;
  return cells.some((cell) => parseArea(cell)!.top === line);
}

test('sound workbooks are silent', () => {
  const told = cleanWorkbooks.flatMap((workbook) => checkTables(recognise(sheetsOf(workbook))));
  expect(told.map(({ rule, message }) => `${rule}: ${message['zh-CN']}`)).toEqual([]);
});

test('every rule has a mutation, and only one', () => {
  expect(mutations.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(mutations)('%s speaks where its fault is planted', (id, mutation) => {
  const related = [id, ...(mutation.relatives ?? [])];
  let planted = 0;
  for (const [number, workbook] of cleanWorkbooks.entries()) {
    for (let salt = 0; salt < TRIES; salt++) {
      const result = breakWorkbook(mutation, workbook, pickFrom(number * 1000 + salt));
      if (!result) continue;
      planted += 1;
      const findings = checkTables(result.found);
      const where = `workbook ${number}, salt ${salt}, ${JSON.stringify(result.broken)}`;
      const own = findings.filter(({ rule }) => rule === id);
      expect([where, own.some((finding) => isThere(finding, result.broken, result.found))]).toEqual([
        where,
        true,
      ]);
      const strangers = findings.filter(({ rule }) => !related.includes(rule));
      expect([where, strangers.map(({ rule, message }) => `${rule}: ${message['zh-CN']}`)]).toEqual([
        where,
        [],
      ]);
    }
  }
  expect(planted).toBeGreaterThanOrEqual(TRIES);
});

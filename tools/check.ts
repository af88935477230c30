// Checks the target tables in .xlsx files without Excel; the same core as the pane.
import { readFile } from 'node:fs/promises';
import { recognise } from '../src/recognise';
import { checkTables } from '../src/rules';
import { readWorkbook } from '../src/xlsx';
import { fromUser } from './arguments';
import { readArguments, USAGE, type CheckArguments } from './check/arguments';
import { exitCodeOf, reportedFinding, reportedTable, type CheckReport } from './check/report';
import { textReport } from './check/textReport';
import { unreadReason } from './check/unread';
import { words } from './check/words';

async function check({ files, locale }: CheckArguments): Promise<CheckReport> {
  const report: CheckReport = { files: [] };
  for (const file of files) {
    try {
      const tables = recognise(await readWorkbook(await readFile(fromUser(file))));
      // What a template's practice table has is there to be found by people.
      const findings = checkTables(tables).filter(({ exercise }) => !exercise);
      report.files.push({
        file,
        tables: tables.map(reportedTable),
        findings: findings.map((finding) => reportedFinding(finding, locale)),
      });
    } catch (error) {
      const known = unreadReason(error);
      const reason = known ? words[locale].unread[known] : String(error);
      console.error(`${file}: ${reason}`);
      report.files.push({ file, error: reason });
    }
  }
  return report;
}

async function main() {
  let args: CheckArguments;
  try {
    args = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (args.help) return console.log(USAGE);
  const report = await check(args);
  console.log(args.format === 'json' ? JSON.stringify(report, null, 1) : textReport(report, args.locale));
  process.exitCode = exitCodeOf(report);
}

await main();

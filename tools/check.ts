// Checks the target tables in .xlsx files without Excel; the same core as the pane.
import { readFile } from 'node:fs/promises';
import { recognise } from '../src/recognise';
import { checkTables } from '../src/rules';
import { explainFindings } from '../src/review/explain';
import { parseExplanations } from '../src/review/kept';
import { readWorkbookAndKept } from '../src/xlsx';
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
      const { sheets, kept } = await readWorkbookAndKept(await readFile(fromUser(file)));
      const tables = recognise(sheets);
      // What a template's practice table has is there to be found by people.
      const found = checkTables(tables).filter(({ exercise }) => !exercise);
      const text = kept('explanations');
      const read = text === undefined ? undefined : parseExplanations(text);
      // The check goes on without them, and says so.
      if (read && 'problem' in read) console.error(`${file}: ${words[locale].explanations[read.problem]}`);
      const explanations = read && 'entries' in read ? read.entries : [];
      const { findings } = explainFindings(found, tables, explanations);
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

// Checks the target tables in .xlsx files without Excel; the same core as the pane.
import { readFile } from 'node:fs/promises';
import { recognise } from '../src/recognise';
import { checkTables } from '../src/rules';
import { explainFindings } from '../src/review/explain';
import { nothingKept } from '../src/review/explanation';
import { parseExplanations, printExplanations } from '../src/review/kept';
import { readRuleSheet, type RuleSettings } from '../src/rules/settings';
import { readWorkbookAndKept } from '../src/xlsx';
import { fromUser } from './arguments';
import { readArguments, USAGE, type CheckArguments } from './check/arguments';
import { exitCodeOf, reportedFinding, reportedTable, type CheckReport } from './check/report';
import { reportedRules } from './check/rules';
import { textReport } from './check/textReport';
import { unreadReason } from './check/unread';
import { words } from './check/words';
import { readRuleFile, RuleFileError } from './ruleFile';

/** `given`: the rules of a file, which come before a workbook's own. */
async function check(
  { files, locale, standardRules }: CheckArguments,
  given: RuleSettings | undefined,
): Promise<CheckReport> {
  const report: CheckReport = { files: [] };
  for (const file of files) {
    try {
      const { sheets, kept } = await readWorkbookAndKept(await readFile(fromUser(file)));
      const tables = recognise(sheets);
      const own = given || standardRules ? undefined : readRuleSheet(sheets);
      const settings = given ?? own?.settings;
      // What a template's practice table has is there to be found by people.
      const found = checkTables(tables, settings && { settings }).filter(({ exercise }) => !exercise);
      const explanations = parseExplanations(kept('explanations') ?? printExplanations(nothingKept));
      // The check goes on without them, and says so.
      if ('problem' in explanations)
        console.error(`${file}: ${words[locale].explanations[explanations.problem]}`);
      const entries = 'entries' in explanations ? explanations.entries : [];
      const { findings } = explainFindings(found, tables, entries);
      report.files.push({
        file,
        ...(settings && { rules: reportedRules(settings, locale, own) }),
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
  let rules: RuleSettings | undefined;
  try {
    rules = args.rules === undefined ? undefined : await readRuleFile(fromUser(args.rules), args.locale);
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error;
    for (const line of error.message.split('\n')) console.error(`${args.rules}: ${line}`);
    process.exitCode = 2;
    return;
  }
  const report = await check(args, rules);
  console.log(args.format === 'json' ? JSON.stringify(report, null, 1) : textReport(report, args.locale));
  process.exitCode = exitCodeOf(report);
}

await main();

// Writes a prefilled template workbook for each department of a list.
import type { RuleSettings } from '../src/rules/settings';
import { fromUser } from './arguments';
import { unreadReason } from './check/unread';
import { words as checkWords } from './check/words';
import { readRuleFile, RuleFileError } from './ruleFile';
import { addInFrom } from './templates/addIn';
import { readArguments, type TemplateArguments } from './templates/arguments';
import type { ListRow } from './templates/csv';
import { readDepartments } from './templates/departments';
import { readList } from './templates/list';
import { words } from './templates/words';
import { writeTemplates } from './templates/write';

/** The exit code. */
async function templates({
  list,
  folder,
  options,
  catalog,
  force,
  rules: ruleFile,
  locale,
}: TemplateArguments): Promise<0 | 1 | 2> {
  const say = words[locale];
  let rules: RuleSettings | undefined;
  try {
    rules = ruleFile === undefined ? undefined : await readRuleFile(fromUser(ruleFile), locale);
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error;
    for (const line of error.message.split('\n')) console.error(`${ruleFile}: ${line}`);
    return 2;
  }
  let rows: ListRow[];
  try {
    rows = await readList(fromUser(list));
  } catch (error) {
    const reason = unreadReason(error);
    console.error(`${list}: ${reason ? checkWords[locale].unread[reason] : String(error)}`);
    return 2;
  }
  const { departments, problems, unused } = readDepartments(rows);
  if (unused.length > 0) console.error(say.unused(unused.join(' ')));
  if (problems.length > 0) {
    for (const { line, kind, text } of problems)
      console.error(`${say.at(list, line)}: ${say.problem[kind](text)}`);
    console.error(say.nothingWritten(problems.length));
    return 1;
  }
  const { stderr } = process;
  const onProgress = (done: number) => {
    if (stderr.isTTY) stderr.write(`\r${say.progress(done, departments.length)}`);
  };
  try {
    const own = rules && { rules, ruleSheet: true };
    const run = {
      departments,
      options: { ...options, ...own },
      folder: fromUser(folder),
      addIn: addInFrom(catalog),
      force,
    };
    const { kept } = await writeTemplates({ ...run, onProgress });
    if (stderr.isTTY) stderr.write('\r');
    for (const file of kept) console.error(say.kept(file));
    console.log(say.done(departments.length - kept.length, kept.length, folder));
    return kept.length > 0 ? 1 : 0;
  } catch (error) {
    const { path = folder } = error as NodeJS.ErrnoException;
    const reason = unreadReason(error);
    console.error(say.notWritten(path, reason ? checkWords[locale].unread[reason] : String(error)));
    return 2;
  }
}

async function main() {
  let args: TemplateArguments;
  try {
    args = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${words['en-US'].usage}`);
    process.exitCode = 2;
    return;
  }
  if (args.help) return console.log(words[args.locale].usage);
  process.exitCode = await templates(args);
}

await main();

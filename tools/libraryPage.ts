// Writes docs/library.md: how many indicators the library has for each sector and 二级指标, and for each purpose.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { library, purposes, sectors, type LibraryIndicator } from '../src/library';
import { profiles } from '../src/domain/profiles';

const FILE = 'docs/library.md';

type Count = (entries: readonly LibraryIndicator[]) => number;

/** One row a group, one column a 二级指标 of the profile, sums at both ends. */
function table(rows: readonly [name: string, entries: readonly LibraryIndicator[]][], id: '2015' | '2021') {
  const profile = profiles.find((candidate) => candidate.id === id)!;
  const columns = profile.level1.flatMap(({ level2 }) => level2.map(({ name }) => name));
  const counts: Count[] = columns.map(
    (name) => (entries) => entries.filter(({ level2 }) => level2[id] === name).length,
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map((name) => name.replace(/指标$/, '')), '合计']),
    line(['---', ...columns.map(() => '--:'), '--:']),
    ...rows.map(([name, entries]) => line([name, ...counts.map((count) => count(entries)), entries.length])),
  ].join('\n');
}

export async function libraryPage(): Promise<string> {
  const common = library.filter((entry) => entry.sectors.length === 0);
  const bySector: [string, readonly LibraryIndicator[]][] = [
    ...sectors.map(({ id, name }): [string, LibraryIndicator[]] => [
      name['zh-CN'],
      library.filter((entry) => entry.sectors[0] === id),
    ]),
    ['各行业通用', common],
    ['合计', library],
  ];
  const byPurpose = purposes.map(({ id, name }): [string, LibraryIndicator[]] => [
    name['zh-CN'],
    library.filter((entry) => entry.purposes.includes(id)),
  ]);
  const page = [
    '# 指标库',
    '本页由 `npx tsx tools/libraryPage.ts` 生成，请勿手改。',
    `Generated from the library by \`npx tsx tools/libraryPage.ts\`; ${library.length} indicators.`,
    '## 按行业（2021版二级指标）',
    table(bySector, '2021'),
    '## 按行业（2015版二级指标）',
    table(bySector, '2015'),
    '## 按资金用途（2021版二级指标，一项可有几种用途）',
    table(byPurpose, '2021'),
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

async function main(check: boolean) {
  const page = await libraryPage();
  if (!check) return writeFileSync(FILE, page);
  if (readFileSync(FILE, 'utf8') === page) return;
  console.error(`${FILE} is not what the library says; run: npx tsx tools/libraryPage.ts`);
  process.exitCode = 1;
}

if (process.argv[1]?.endsWith('libraryPage.ts')) await main(process.argv.includes('--check'));

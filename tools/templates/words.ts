// What the templates command says, in both languages.
import type { Locale } from '../../src/rules/finding';
import { sectors } from '../../src/library/groups';
import { fundTypes } from '../../src/blueprint/help/summary';
import type { ListProblemKind } from './departments';

export interface TemplateWords {
  usage: string;
  problem: Record<ListProblemKind, (text: string) => string>;
  at(file: string, line: number): string;
  nothingWritten(problems: number): string;
  unused(labels: string): string;
  kept(file: string): string;
  notWritten(file: string, reason: string): string;
  progress(done: number, all: number): string;
  done(written: number, kept: number, folder: string): string;
}

const list = (names: readonly string[], separator: string) => names.join(separator);
const labels = '部门名称（或 部门、单位名称）、项目名称、金额（万元）、资金性质、行业';

export const words: Record<Locale, TemplateWords> = {
  'zh-CN': {
    usage: `用法：npm run --silent templates -- --departments 清单 --year 2026 --out 文件夹 [选项]
按清单给每个部门生成一个预填好的模板工作簿：文件夹/部门名称.xlsx。
清单是 .csv 或 .xlsx，第一行是表头：部门名称（或 部门、单位名称），可以有 项目名称、金额（万元）、资金性质、行业。
一个部门有几个项目，就写几行。
  --kinds project,strategic,annual,summary  要哪些表；默认四种都要
  --profile 2021|2015      指标框架          --rows 1            每个二级指标留几行
  --sector education …     三级指标的行业    --look standard|document  字体
  --rules 文件             财政部门的检查规则（.json，或有“检查规则”工作表的 .xlsx），写进每个工作簿
  --no-instructions        不要填写说明      --example           附填写示例
  --practice               附练习            --force             已有的文件也重写
  --catalog admin|none|\\\\主机\\共享  加载项装在哪里（管理中心、不自动打开窗格、共享文件夹），窗格随工作簿自动打开
  --locale zh-CN|en-US
退出码：0 全部写好；1 清单有错（什么都不写），或有的文件已经存在而未重写；2 参数不对，或文件读不出、写不了。`,
    problem: {
      header: (text) => `第一行不是表头。应有“部门名称”（或“部门”“单位名称”），读到的是“${text}”`,
      columnTwice: (text) => `有两列表头意思相同，第二个是“${text}”`,
      amountUnit: (text) => `金额列的表头应写“金额（万元）”，读到的是“${text}”`,
      noDepartments: () => '表头下面没有部门',
      extraCells: (text) => `比表头多出的内容“${text}”；带逗号的内容要加引号`,
      departmentMissing: () => '没有部门名称',
      projectMissing: () => '有金额或资金性质，没有项目名称',
      projectTwice: (text) => `这个项目在第 ${text} 行已经有了`,
      amount: (text) => `金额“${text}”不是数字；单位是万元，只填数字`,
      fundType: (text) => `资金性质“${text}”不在其中：${list(fundTypes, '、')}`,
      sector: (text) =>
        `行业“${text}”不在其中：${list(
          sectors.map(({ name }) => name['zh-CN']),
          '、',
        )}`,
      sectorDiffers: (text) => `同一部门前面写的是别的行业，这里是“${text}”`,
    },
    at: (file, line) => `${file} 第 ${line} 行`,
    nothingWritten: (problems) => `清单有 ${problems} 处要改，什么都没有写`,
    unused: (names) => `未使用的列：${names}（使用的有：${labels}）`,
    kept: (file) => `${file}：已经存在，未重写（--force 重写）`,
    notWritten: (file, reason) => `${file}：写不了，${reason}`,
    progress: (done, all) => `${done}/${all}`,
    done: (written, kept, folder) =>
      `写好 ${written} 个工作簿${kept > 0 ? `，${kept} 个已经存在` : ''}：${folder}`,
  },
  'en-US': {
    usage: `usage: npm run --silent templates -- --departments LIST --year 2026 --out DIR [options]
Writes a prefilled template workbook for each department of a list: DIR/department.xlsx.
The list is a .csv or .xlsx file; its first row has the labels 部门名称 (or 部门, 单位名称) and, as wished, 项目名称,
金额（万元）, 资金性质, 行业. A department with several projects has a row for each.
  --kinds project,strategic,annual,summary  the tables; default: all four
  --profile 2021|2015      hierarchy                   --rows 1            free rows for each 二级指标
  --sector education …     whose 三级指标 are offered  --look standard|document  fonts
  --rules FILE             a bureau's rules (.json, or an .xlsx with a sheet 检查规则), which go into each workbook
  --no-instructions        no instruction sheet        --example           with a worked example
  --practice               with a practice sheet       --force             write over files that are there
  --catalog admin|none|\\\\machine\\share  where the add-in is installed from, so that its pane opens with the
                           workbook: the admin center, not at all, or a shared folder
  --locale zh-CN|en-US
Exit code: 0 all written; 1 the list has mistakes (nothing is written), or files were there and were left alone;
2 wrong arguments, or a file could not be read or written.`,
    problem: {
      header: (text) => `not the labels that are expected: 部门名称 (or 部门, 单位名称); found "${text}"`,
      columnTwice: (text) => `two columns have the same meaning, the second is "${text}"`,
      amountUnit: (text) => `the label of the amounts is 金额（万元）, not "${text}"`,
      noDepartments: () => 'no departments below the labels',
      extraCells: (text) => `more than there are labels: "${text}"; contents with commas need quotes`,
      departmentMissing: () => 'no department',
      projectMissing: () => 'an amount or fund type without a project name',
      projectTwice: (text) => `this project is in line ${text} already`,
      amount: (text) => `"${text}" is no amount; a number alone, in 万元`,
      fundType: (text) => `"${text}" is none of the fund types ${list(fundTypes, ', ')}`,
      sector: (text) =>
        `"${text}" is none of the sectors ${list(
          sectors.map(({ name }) => name['zh-CN']),
          ', ',
        )}`,
      sectorDiffers: (text) => `the same department had another sector before, here it is "${text}"`,
    },
    at: (file, line) => `${file}, line ${line}`,
    nothingWritten: (problems) =>
      `the list has ${problems} mistake${problems === 1 ? '' : 's'}, nothing was written`,
    unused: (names) => `columns not used: ${names} (used are: ${labels})`,
    kept: (file) => `${file}: was there and was left alone (--force writes over it)`,
    notWritten: (file, reason) => `${file}: could not be written, ${reason}`,
    progress: (done, all) => `${done}/${all}`,
    done: (written, kept, folder) =>
      `${written} workbook${written === 1 ? '' : 's'} written${kept > 0 ? `, ${kept} were there` : ''}: ${folder}`,
  },
};

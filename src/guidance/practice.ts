// A practice sheet: a table with planted defects to be found, and the sheet that tells them.
import { exerciseMarks } from '../domain/exercise';
import type { SheetBlueprint } from '../blueprint/blueprint';
import { layoutOf } from '../blueprint/layout';
import { officialForms } from '../blueprint/forms';
import { level2OfKind, type Level2Kind, type Profile } from '../domain/profiles';
import type { ProjectTable } from '../domain/tables';
import { rules } from '../rules';
import { cellName, type Cell } from '../sheet/address';
import { drawFor, sheetNameFor } from './examples';
import { fieldLabel } from './fieldLabel';
import { drawPage, type PageRow } from './page';
import { planted, type Defect } from './planted';
import {
  heatingProject,
  inYear,
  projectTable,
  rowText,
  type InventedProject,
  type InventedRow,
} from './projects';

/** A defect on the practice sheet. */
export interface Answer {
  rule: string;
  /** The cell to mend first. */
  cell: Cell;
  wrong: string;
  why: string;
  mend: string;
}

/** The kind whose rows are left out: the first that the profile cannot do without. */
function lackingKind(lacks: readonly Level2Kind[], profile: Profile): Level2Kind | undefined {
  return lacks.find((kind) => level2OfKind(profile, kind)?.level2.required === 'error');
}

function withDefect(project: InventedProject, defect: Defect, profile: Profile): InventedProject {
  if ('goal' in defect) return { ...project, annualGoal: project.annualGoal.replace(...defect.goal) };
  if ('lacks' in defect) {
    const lacking = lackingKind(defect.lacks, profile);
    return { ...project, rows: project.rows.filter(({ kind }) => kind !== lacking) };
  }
  const change = (row: InventedRow) => (row.name === defect.row ? { ...row, ...defect.put } : row);
  return { ...project, rows: project.rows.map(change) };
}

/** The practice table with these defects, all unless told otherwise. */
export function practiceTable(
  profile: Profile,
  year: number,
  defects: readonly Defect[] = planted,
): ProjectTable {
  const project = defects.reduce((sum, defect) => withDefect(sum, defect, profile), heatingProject);
  return projectTable(project, profile, year);
}

const purpose = exerciseMarks.practice;
const form = officialForms.project;
const label = (field: string) => fieldLabel(form, field)!;
const quoted = (text: string) => (text === '' ? '空' : `“${text}”`);

/** What each defect is on the sheet, in the order of the sheet's rows. */
export function answers(profile: Profile, year: number): Answer[] {
  const table = practiceTable(profile, year);
  const sound = practiceTable(profile, year, []);
  const { body, columns, cells } = layoutOf(form, table.indicators.length);
  const cellOf = (index: number, field: string): Cell => ({ row: body.top + index, column: columns[field]! });

  const answer = (defect: Defect): Pick<Answer, 'cell' | 'wrong' | 'mend'> => {
    if ('goal' in defect) {
      const [right, wrong] = defect.goal.map((text) => inYear(text, year)) as [string, string];
      return { cell: cells.annualGoal!, wrong, mend: `改为“${right}”` };
    }
    if ('lacks' in defect) {
      const { level1, level2 } = level2OfKind(profile, lackingKind(defect.lacks, profile)!)!;
      const block = table.indicators.findIndex((row) => row.level1 === level1.name);
      const missing = sound.indicators.find((row) => row.level2 === level2.name)!;
      return {
        cell: cellOf(block, 'level2'),
        wrong: `没有${level2.name}`,
        mend: `补一条，例如“${rowText(missing)}”`,
      };
    }
    const { row, put, at } = defect;
    const { kind, ...texts } = put;
    const index = table.indicators.findIndex(({ name }) => name === (put.name ?? row));
    const [here, right] = [table.indicators[index]!, sound.indicators.find(({ name }) => name === row)!];
    const fields = Object.keys(texts) as (keyof typeof texts)[];
    const cell = cellOf(index, at ?? fields[0]!);
    if (kind) return { cell, wrong: `“${row}”列在“${here.level2}”下`, mend: `移到“${right.level2}”下` };
    if (put.name) return { cell, wrong: rowText(here), mend: `改为“${rowText(right)}”` };
    return {
      cell,
      wrong: fields.map((field) => `${label(field)}：${quoted(here[field])}`).join('；'),
      mend: fields.map((field) => `${label(field)}改为${quoted(right[field])}`).join('；'),
    };
  };
  return planted
    .map((defect) => ({ rule: defect.rule, why: defect.why, ...answer(defect) }))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function answerPage(profile: Profile, year: number): SheetBlueprint {
  const found = answers(profile, year);
  const head = ['序', '单元格', '表里写的', '哪里不对', '怎么改'];
  const rows = found.map(({ rule, cell, wrong, why, mend }, index): PageRow => {
    const { title } = rules.find(({ id }) => id === rule)!;
    return [
      { text: String(index + 1), style: 'centred' },
      { text: cellName(cell), style: 'centred' },
      { text: wrong, style: 'text' },
      { text: `【${title['zh-CN']}】${why}`, style: 'text' },
      { text: mend, style: 'text' },
    ];
  });
  return drawPage({
    name: '练习答案',
    orientation: 'portrait',
    widths: [5, 9, 28, 42, 28],
    rows: [
      [{ text: '练习答案', style: 'title', span: 5 }],
      [
        {
          text: `练习表共有 ${found.length} 处问题。先自己找，再对照本页；单元格是“${sheetNameFor(purpose, 'project')}”工作表里的位置。`,
          style: 'plain',
          span: 5,
        },
      ],
      head.map((text): PageRow[number] => ({ text, style: 'head' })),
      ...rows,
    ],
  });
}

/** The practice sheet, and the sheet with its answers. What would light up is left out: it is to be found. */
export function practice(profile: Profile, year: number): SheetBlueprint[] {
  const inTitle = `${purpose}，找出${planted.length}处问题`;
  const sheet = drawFor(purpose, practiceTable(profile, year), year, inTitle);
  return [{ ...sheet, highlights: [] }, answerPage(profile, year)];
}

// All tables together: which of them, and which of their rows, speak of the same thing.
import { remembered } from '../domain/remembered';
import { normalisedName } from '../domain/text';
import type { TableKind } from '../domain/tables';
import type { AnnualView, ProjectView, StrategicView, TableView, ViewOf } from './view';

/** Names of tables are compared at every edit. */
export const normalName = remembered(normalisedName);

export type StrategicRow = StrategicView['indicators'][number];
export type AnnualRow = AnnualView['indicators'][number];

/** The two tables of one department. */
export interface DepartmentPair {
  strategic: StrategicView;
  annual: AnnualView;
  /** Rows that match each other and no other row. */
  same: { strategic: StrategicRow; annual: AnnualRow }[];
  /** Annual rows that name several things (刑事、民事、行政案件), each of which is a strategic row. */
  wholes: { whole: AnnualRow; parts: StrategicRow[] }[];
}

/** A project table that a name stands for: under the same name, or under one that is much like it. */
export interface NamedProject {
  project: ProjectView;
  how: 'same' | 'alike';
}

export interface WorkbookView {
  ofKind<Kind extends TableKind>(kind: Kind): readonly ViewOf<Kind>[];
  departmentPairs: readonly DepartmentPair[];
  /** The first project table of that name, else the first of one like it. */
  projectNamed(name: string): NamedProject | undefined;
}

/** Do the signs of `part` occur in `whole` in their order? */
export function isWithin(part: string, whole: string): boolean {
  let next = 0;
  for (const sign of whole) if (sign === part[next]) next += 1;
  return next === part.length;
}

/** Signs to add, drop or change to make one text of the other. */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, change));
    }
    before = row;
  }
  return before[b.length]!;
}

/** Normalised names of at least six signs that differ in one, or in two of at least twelve. */
export function isNearName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
  return a !== b && Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** A longer name that tells the same in more words; short names occur in too many others. */
const isLonger = (short: string, long: string) => short.length >= 8 && isWithin(short, long);

function pairOf(strategic: StrategicView, annual: AnnualView): DepartmentPair {
  const goals = strategic.indicators.map((row) => ({ row, name: normalisedName(row.name) }));
  const names = new Set(annual.indicators.map((row) => normalisedName(row.name)));
  // What has a row under its own name is meant by no other one.
  const open = goals.filter((goal) => !names.has(goal.name));
  const matches = annual.indicators.map((row) => {
    const name = normalisedName(row.name);
    const exact = goals.filter((goal) => goal.name === name);
    const near = () => open.filter((goal) => isNearName(goal.name, name) || isLonger(goal.name, name));
    const parts = (exact.length > 0 ? exact : near()).map((goal) => goal.row);
    return { whole: row, parts };
  });
  const single = matches.filter(({ parts }) => parts.length === 1);
  return {
    strategic,
    annual,
    same: single
      .map(({ whole, parts }) => ({ annual: whole, strategic: parts[0]! }))
      .filter((pair) => single.filter(({ parts }) => parts[0] === pair.strategic).length === 1),
    wholes: matches.filter(
      ({ whole, parts }) => parts.length >= 2 && parts.length === whole.name.split('、').length,
    ),
  };
}

/** 执法专项 and 执法专项经费 are one thing under two names. */
function isAlike(a: string, b: string): boolean {
  const isPart = Math.min(a.length, b.length) >= 5 && (a.includes(b) || b.includes(a));
  return isPart || isNearName(a, b);
}

/** Looks names up among those of the projects, each once as long as the projects keep theirs. */
function createProjectNames() {
  let names: readonly string[] = [];
  let known = new Map<string, number>();
  return (projects: readonly ProjectView[]) => {
    const now = projects.map(({ table }) => normalName(table.projectName));
    if (now.length !== names.length || now.some((name, index) => name !== names[index])) {
      names = now;
      known = new Map();
    }
    return (name: string): NamedProject | undefined => {
      const wanted = normalName(name);
      let index = known.get(wanted);
      if (index === undefined) {
        index = names.indexOf(wanted);
        if (index < 0) index = names.findIndex((other) => isAlike(wanted, other));
        known.set(wanted, index);
      }
      const project = projects[index];
      return project && { project, how: names[index] === wanted ? 'same' : 'alike' };
    };
  };
}

/** Pairs of tables that are the same as before are not compared again. */
export function createWorkbookView(): (tables: readonly TableView[]) => WorkbookView {
  const pairs = new WeakMap<AnnualView, DepartmentPair>();
  const projectNames = createProjectNames();
  const pair = (strategic: StrategicView, annual: AnnualView) => {
    const known = pairs.get(annual);
    if (known?.strategic === strategic) return known;
    const made = pairOf(strategic, annual);
    pairs.set(annual, made);
    return made;
  };
  return (tables) => {
    const byKind: { [Kind in TableKind]: ViewOf<Kind>[] } = {
      project: [],
      strategic: [],
      annual: [],
      summary: [],
    };
    for (const view of tables) (byKind[view.kind] as TableView[]).push(view);
    const ofKind = <Kind extends TableKind>(kind: Kind): readonly ViewOf<Kind>[] => byKind[kind];
    const strategics = new Map<string, StrategicView[]>();
    for (const view of ofKind('strategic')) {
      const department = normalName(view.table.department);
      strategics.set(department, [...(strategics.get(department) ?? []), view]);
    }
    // A department with two strategic tables cannot be told which one an annual table belongs to.
    const departmentPairs = ofKind('annual').flatMap((annual) => {
      const department = normalName(annual.table.department);
      const own = department === '' ? [] : (strategics.get(department) ?? []);
      return own.length === 1 ? [pair(own[0]!, annual)] : [];
    });
    return { ofKind, departmentPairs, projectNamed: projectNames(byKind.project) };
  };
}

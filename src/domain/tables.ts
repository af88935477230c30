// The four target tables as plain data. Field names follow the glossary in docs/glossary.md.
// Texts are as a person reads them in the cell; an empty cell is ''.
import type { Area, Cell } from '../sheet/address';

export type TableKind = 'project' | 'strategic' | 'annual' | 'summary';

/** A field that only a bureau's own form has is called so in forms, places and columns: `extra.costComposition`. */
export type ExtraField = `extra.${string}`;

export interface WithExtras {
  /** Texts of such fields, by the name after `extra.`; absent when there are none. */
  extras?: Record<string, string>;
}

/** One row of 年度绩效指标 in a 项目支出绩效目标表. */
export interface ProjectIndicator extends WithExtras {
  level1: string;
  level2: string;
  name: string;
  operator: string;
  number: string;
  /** The unit of a quantitative indicator, or the words of a qualitative one. */
  unit: string;
}

/** 项目支出绩效目标表. */
export interface ProjectTable extends WithExtras {
  kind: 'project';
  title: string;
  year: number | undefined;
  projectName: string;
  department: string;
  /** 资金情况: what the amount is called (财政拨款年度金额), its figure and its unit. */
  fundLabel: string;
  amount: string;
  amountUnit: string;
  annualGoal: string;
  indicators: ProjectIndicator[];
}

/** The value columns that strategic and annual rows share. */
export interface BenchmarkRow {
  annualValue: string;
  plannedValue: string;
  standardValue: string;
  standardSource: string;
  prior3YearMean: string;
  priorYearValue: string;
  historySource: string;
  note: string;
}

/** One row of 整体战略目标表. */
export interface StrategicIndicator extends BenchmarkRow, WithExtras {
  sequence: string;
  name: string;
  definition: string;
}

/** 整体战略目标表. */
export interface StrategicTable extends WithExtras {
  kind: 'strategic';
  title: string;
  year: number | undefined;
  department: string;
  goals: string;
  indicators: StrategicIndicator[];
}

/** One row of 年度整体绩效目标表; duty fields are repeated on every row of a duty. */
export interface AnnualIndicator extends BenchmarkRow, WithExtras {
  dutySequence: string;
  duty: string;
  /** The second of two columns over which some departments split 部门职责; absent elsewhere. */
  subDuty?: string;
  dutyGoal: string;
  /** 数量指标, 社会效益 …; '' in tables whose 绩效指标 column holds the name. */
  category: string;
  name: string;
  definition: string;
  activity: string;
  budgetProject: string;
  office: string;
}

/** 年度整体绩效目标表. */
export interface AnnualTable extends WithExtras {
  kind: 'annual';
  title: string;
  year: number | undefined;
  /** The form does not name it; '' unless the sheet says it. */
  department: string;
  /** True where 绩效指标 holds the kind and 指标解释 the indicator's name (habit a). */
  categoryInIndicatorColumn: boolean;
  indicators: AnnualIndicator[];
}

/** One row of 项目绩效目标表汇总. */
export interface SummaryRow extends WithExtras {
  sequence: string;
  department: string;
  projectName: string;
  /** 万元. */
  amount: string;
  fundType: string;
}

/** 项目绩效目标表汇总. */
export interface SummaryTable extends WithExtras {
  kind: 'summary';
  title: string;
  year: number | undefined;
  rows: SummaryRow[];
  /** 合计, 万元; '' where the row is missing. */
  total: string;
}

export type TargetTable = ProjectTable | StrategicTable | AnnualTable | SummaryTable;

/** Where the fields of a table or row stand on the sheet. A field that no cell holds has no entry. */
export type Places<T> = Partial<Record<keyof T | ExtraField, Cell>>;

/**
 * A table or row as found on a sheet: its fields, and where each stands.
 * A field that a merged or left-out cell gives points to the cell that holds the text, which can be rows above.
 */
export type Placed<T> = T & { at: Places<T> };

/** A placed row also knows its own row on the sheet. */
export type PlacedRow<T> = Placed<T> & { row: number };

export type PlacedProjectTable = Omit<Placed<ProjectTable>, 'indicators'> & {
  indicators: PlacedRow<ProjectIndicator>[];
};
export type PlacedStrategicTable = Omit<Placed<StrategicTable>, 'indicators'> & {
  indicators: PlacedRow<StrategicIndicator>[];
};
export type PlacedAnnualTable = Omit<Placed<AnnualTable>, 'indicators'> & {
  indicators: PlacedRow<AnnualIndicator>[];
};
export type PlacedSummaryTable = Omit<Placed<SummaryTable>, 'rows'> & { rows: PlacedRow<SummaryRow>[] };

/** Tables whose rows are indicators: all but the summary. */
export type IndicatorTable = ProjectTable | StrategicTable | AnnualTable;
export type PlacedIndicatorTable = PlacedProjectTable | PlacedStrategicTable | PlacedAnnualTable;

export type PlacedTable = PlacedProjectTable | PlacedStrategicTable | PlacedAnnualTable | PlacedSummaryTable;

/** Something the reader of the sheet was not sure of, or had to leave out. */
export interface RecognitionDoubt {
  kind:
    | 'column-unplaced'
    | 'row-skipped'
    | 'header-missing'
    | 'two-candidates'
    | 'table-unread'
    | 'department-unsure';
  cell: Cell;
  /** The text of the cell concerned. */
  text: string;
  /** The field that a column was taken for, or would have been. */
  field?: string;
  /** The column that was taken where there are two. */
  taken?: number;
  /** Cells below the label that hold something and were not read. */
  unread?: number;
}

/** A table found on a sheet. */
export interface FoundTable<T extends PlacedTable = PlacedTable> {
  /** Stable while the sheet keeps its tables: sheet id and ordinal. */
  id: string;
  /** Sheet id and name, as in the snapshot. */
  sheet: string;
  sheetName: string;
  /** From title or first label to the last row that belongs to it. */
  area: Area;
  table: T;
  /** Columns of the table's fields on the sheet, for rows yet to be written. */
  columns: Partial<Record<string, number>>;
  /** First and last row of indicators (or summary rows); `last < first` when there is none. */
  body: { first: number; last: number };
  doubts: RecognitionDoubt[];
}

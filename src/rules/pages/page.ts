// What the page of a rule says beyond the rule's own title, messages, basis and source.
import type { AnnualIndicator, AnnualTable, StrategicIndicator } from '../../domain/tables';
import type { Text } from '../rule';

/** Part of a table, as much of it as shows the point; what is left out is what a sound table has there. */
export type Example =
  | {
      kind: 'project';
      projectName?: string;
      department?: string;
      year?: number;
      /** 万元, unless `amountUnit` says otherwise. */
      amount?: string;
      amountUnit?: string;
      annualGoal?: string;
      /** `一级 | 二级 | 三级 | 符号 | 值 | 单位`; `^` repeats the category of the row above. */
      rows?: string[];
    }
  | {
      kind: 'strategic';
      department?: string;
      year?: number;
      goals?: string;
      rows?: Partial<StrategicIndicator>[];
    }
  | {
      kind: 'annual';
      department?: string;
      year?: number;
      /** The names stand under 指标解释, the categories under 绩效指标. */
      namesInDefinition?: AnnualTable['categoryInIndicatorColumn'];
      rows?: Partial<AnnualIndicator>[];
    }
  | {
      kind: 'summary';
      /** `序号 | 部门 | 项目 | 金额 | 资金性质` */
      rows: string[];
      total?: string;
    }
  /** For what a sheet is rather than what a table says. */
  | { kind: 'sheet'; says: Text };

export interface RulePage {
  /** What is looked at, and from where on it is a fault. */
  what: Text;
  /** Whom it costs what when it stays as it is. */
  why: Text;
  /** How to find the right answer; where there are several, which is right when. */
  mend: Text;
  /** Tables of one workbook that the rule finds fault with. */
  bad: readonly Example[];
  /** The same ones, mended. */
  good: readonly Example[];
}

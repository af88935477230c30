// What may stand in the bureau's own cells: drop-downs of severities, limits of numbers.
import type { Validation } from '../../../sheet/style';
import type { Thresholds } from '../../thresholds';
import { thresholdInfos } from '../catalogue';
import { demandNames, demands, setSeverities, severityNames } from '../names';
import type { OverridePart } from '../parts';

export interface OwnArea {
  part: OverridePart;
  id: string;
  row: number;
  left: number;
  right: number;
}

const listOf = (title: string, source: string[]): Pick<Validation, 'condition' | 'alert'> => ({
  condition: { type: 'list', source },
  alert: { style: 'stop', title, message: `请从下拉列表里选（${source.join('、')}），或者留空。` },
});

const SEVERITIES = listOf(
  '级别不对',
  setSeverities.map((id) => severityNames[id]['zh-CN']),
);
const DEMANDS = listOf(
  '级别不对',
  demands.map((id) => demandNames[id]['zh-CN']),
);

function limitsOf(id: keyof Thresholds): Pick<Validation, 'condition' | 'alert'> {
  const { least, most, unit, whole } = thresholdInfos[id];
  const message = `请填 ${least} 到 ${most} 的${whole ? '整数' : '数字'}，单位是${unit}，或者留空。`;
  return {
    condition: { type: whole ? 'whole' : 'decimal', comparison: 'between', first: least, second: most },
    alert: { style: 'stop', title: '数值不对', message },
  };
}

const isBelow = (one: OwnArea, other: OwnArea | undefined) =>
  other?.part === one.part && other.row === one.row - 1 && one.part !== 'thresholds';

/** Rows of one part that take the same are one area. */
export function validationsOf(owns: readonly OwnArea[]): Validation[] {
  const found: Validation[] = [];
  owns.forEach((own, index) => {
    const { part, id, row, left, right } = own;
    const last = found.at(-1);
    if (last && isBelow(own, owns[index - 1])) {
      last.area = { ...last.area, bottom: row };
      return;
    }
    const rules =
      part === 'severities' ? SEVERITIES : part === 'required' ? DEMANDS : limitsOf(id as keyof Thresholds);
    found.push({ area: { top: row, bottom: row, left, right }, ...rules });
  });
  return found;
}

// Range: finding text.
import type { Cell } from '../../src/sheet/address';
import { intersection } from '../store/areas';
import { asRecord, type Arguments } from './arguments';
import type { HostContext } from './context';
import { itemNotFound } from './failure';
import { method, since, type HostObject, type Member } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';

function find(range: LiveRange, args: Arguments, host: HostContext): HostObject | undefined {
  const { completeMatch, matchCase, searchDirection } = asRecord(args.values[1] ?? {});
  const fold = (text: string) => (matchCase === true ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const used = range.sheet.usedArea(true);
  const inside = used && intersection(range.area, used);
  if (!inside) return undefined;
  const cells: Cell[] = [...host.range(range.sheet, inside).cells()];
  if (searchDirection === 'Backwards') cells.reverse();
  const found = cells.find((cell) => {
    const text = fold(range.sheet.text(cell));
    return completeMatch === true ? text === wanted : text.includes(wanted);
  });
  if (!found) return undefined;
  const { row, column } = found;
  return rangeClass.of(host.range(range.sheet, { top: row, bottom: row, left: column, right: column }));
}

export const rangeSearch: Record<string, Member<LiveRange>> = since('1.9', {
  find: method((range: LiveRange, args, host) => {
    const found = find(range, args, host);
    if (!found) throw itemNotFound('The text is not in the range.');
    return found;
  }),
  findOrNullObject: method(find),
});

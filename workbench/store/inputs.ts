// What a formula reads, so that it needs no new answer while none of it has changed.
import type { Area } from '../../src/sheet/address';
import { areaOfReference, mapReferences } from './references';

/** Areas that a formula reads; `sheet` is undefined for its own. */
export type Inputs = readonly { sheet?: string; area: Area }[];

const MAX_CELLS = 2000;
/** Their answer depends on more than the references they show. */
const UNSTEADY = /\b(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEET|SHEETS)\(/i;
/** A word that is neither a function nor a constant: a defined name. */
const NAME = /(?<![\p{L}\p{N}_.\\])(?!(?:TRUE|FALSE)\b)[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(])/iu;

/** Undefined when that can't be told, or is too much to compare. */
export function inputsOf(formula: string): Inputs | undefined {
  const inputs: { sheet?: string; area: Area }[] = [];
  let cells = 0;
  let known = !UNSTEADY.test(formula);
  const rest = mapReferences(formula, (reference) => {
    const area = areaOfReference(reference);
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (reference.external || reference.lastSheet) known = false;
    inputs.push({ sheet: reference.sheet, area });
    return '1';
  });
  const words = rest.replace(/"(?:[^"]|"")*"/g, '1').replace(/#[A-Z/0]+[!?]?/gi, '1');
  return known && cells <= MAX_CELLS && !NAME.test(words) ? inputs : undefined;
}

// What reviewers found in tables of ten sectors, twenty tables each, and what our rules find there. Floors, printed with
// what is missed: the tables were written without knowing the rules, which have been widened with them in view since.
import { checkTables } from '../../src/rules';
import { onField, onMark, reviewedSet, type Defect } from '../support/reviewed';

/** Shares; what a change of the rules must not fall below, or rise above. */
const FLOOR = { error: 0.7, warning: 0.65, falseAlarms: 0.03 };

describe.each(['first', 'second', 'third'])('the %s set', (name) => {
  const { tables, defects, traps } = reviewedSet(name);
  const findings = checkTables(tables);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const isFound = (defect: Defect) => onMark(defect, tables, findings).length > 0;
  const share = (severity: Defect['severity']) => {
    const all = defects.filter((defect) => defect.severity === severity);
    return { found: all.filter(isFound).length, all: all.length };
  };

  test('every table is found, with all its rows', () => {
    expect(tables).toHaveLength(20);
    for (const { ref } of [...defects, ...traps])
      expect(tables.some(({ sheet }) => ref === sheet || ref.startsWith(`${sheet}/`))).toBe(true);
  });

  test('most of what the reviewer found is found', () => {
    const shares = { error: share('error'), warning: share('warning'), info: share('info') };
    const missed = defects.filter((defect) => defect.severity !== 'info' && !isFound(defect));
    console.log(
      [
        ...Object.entries(shares).map(([severity, { found, all }]) => `${severity}: ${found} of ${all}`),
        ...missed.map(({ id, kind, ref, message }) => `missed ${id} ${kind} ${ref}: ${message}`),
      ].join('\n'),
    );
    expect(shares.error.found / shares.error.all).toBeGreaterThanOrEqual(FLOOR.error);
    expect(shares.warning.found / shares.warning.all).toBeGreaterThanOrEqual(FLOOR.warning);
  });

  test('what only looks wrong is left alone', () => {
    const alarms = traps.flatMap((trap) =>
      onField(trap, tables, serious)
        .filter((finding) => !defects.some((defect) => onMark(defect, tables, [finding]).length > 0))
        .map(({ rule }) => `${trap.ref} ${trap.field}: ${rule} (${trap.why})`),
    );
    if (alarms.length > 0) console.log(alarms.join('\n'));
    expect(alarms.length / traps.length).toBeLessThanOrEqual(FLOOR.falseAlarms);
  });
});

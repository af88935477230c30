import { purposes } from '../../src/library/groups';
import words from '../../src/library/projectWords.json';
import { purposesOfProject } from '../../src/library/purposesOfProject';

test.each([
  ['办公楼维修改造工程', ['construction-repair']],
  ['信息系统运维服务', ['informatisation']],
  ['干部培训班', ['training-meeting']],
  ['困难学生资助资金', ['subsidy']],
  ['专项债券还本付息', ['debt-service']],
  ['档案整理', []],
  ['', []],
])('%s: %j', (project, expected) => {
  expect(purposesOfProject(project)).toEqual(expected);
});

test('the purpose that is named first comes first', () => {
  expect(purposesOfProject('设备购置与人员培训')).toEqual(['equipment', 'training-meeting']);
});

test('knows the library’s purposes and no others, each word once', () => {
  expect(Object.keys(words).sort()).toEqual(purposes.map(({ id }) => id).sort());
  const all = Object.values(words).flat();
  expect(new Set(all).size).toBe(all.length);
});

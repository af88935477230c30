import { sectors } from '../../src/library/groups';
import words from '../../src/library/departmentWords.json';
import { sectorOfDepartment } from '../../src/library/sectorOfDepartment';

test.each([
  ['云溪县教育局', 'education'],
  ['云溪县教育体育局', 'education'],
  ['云溪县卫生健康委员会', 'health'],
  ['云溪县人力资源和社会保障局', 'social-security'],
  ['云溪县农业农村局', 'agriculture'],
  ['云溪县水务局', 'agriculture'],
  ['云溪县住房和城乡建设局', 'housing'],
  ['云溪县城市管理局', 'urban-community'],
  ['云溪县人民法院', 'court'],
  ['云溪县发展和改革局', 'statistics-development'],
  ['中共云溪县委组织部', 'organisation-talent'],
  ['云溪县交通运输局', 'transport'],
  ['云溪县公安局', 'public-security'],
  ['云溪县科学技术局', 'science'],
  ['云溪县文化旅游和体育局', 'culture-sport-media'],
  ['云溪县生态环境局', 'environment'],
  ['云溪县财政局', 'general-services'],
  ['云溪县某局', undefined],
  ['', undefined],
])('%s is of the sector %p', (department, sector) => {
  expect(sectorOfDepartment(department)).toBe(sector);
});

test('knows the library’s sectors and no others, each word once', () => {
  expect(Object.keys(words).sort()).toEqual(sectors.map(({ id }) => id).sort());
  const all = Object.values(words).flat();
  expect(new Set(all).size).toBe(all.length);
});

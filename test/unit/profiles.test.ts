// The profiles that ship, and the matching of names with them.
import {
  findLevel1,
  findLevel2,
  guessProfile,
  level2OfKind,
  profileById,
  profiles,
} from '../../src/domain/profiles';
import { profileSchema } from '../../src/domain/profiles/profile';

test.each(profiles.map((profile) => [profile.id, profile] as const))('%s meets the schema', (_, profile) => {
  expect(profileSchema.parse(profile)).toEqual(profile);
});

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  '%s names every 二级指标 once',
  (_, profile) => {
    const names = profile.level1.flatMap(({ level2 }) =>
      level2.flatMap(({ name, synonyms }) => [name, ...synonyms]),
    );
    expect(new Set(names).size).toBe(names.length);
  },
);

test('suggested weights leave the tenth that is budget execution', () => {
  for (const { weights } of profiles.flatMap(({ suggestedWeights }) => suggestedWeights)) {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(90);
  }
});

const [old, current] = [profileById('2015')!, profileById('2021')!];

test('names match with blanks, full-width signs and as synonyms', () => {
  expect(findLevel1(old, ' 产出 指标 ')?.name).toBe('产出指标');
  expect(findLevel2(old, '社会效益')?.level2.name).toBe('社会效益指标');
  expect(findLevel2(old, '社会公众满意度')?.level2.kind).toBe('satisfaction');
  expect(findLevel2(old, '随便写写')).toBeUndefined();
});

test('cost stands under output in 2015 and at the first level in 2021', () => {
  expect(level2OfKind(old, 'cost')).toMatchObject({
    level1: { name: '产出指标' },
    level2: { name: '成本指标' },
  });
  expect(level2OfKind(current, 'cost')).toMatchObject({
    level1: { name: '成本指标' },
    level2: { name: '经济成本指标' },
  });
  expect(level2OfKind(current, 'sustainableImpact')).toBeUndefined();
});

test('a table tells its profile by its categories; without a hint it is the newest', () => {
  expect(guessProfile([{ level1: '产出指标', level2: '成本指标' }]).id).toBe('2015');
  expect(guessProfile([{ level1: '成本指标', level2: '经济成本指标' }]).id).toBe('2021');
  expect(guessProfile([]).id).toBe('2021');
});

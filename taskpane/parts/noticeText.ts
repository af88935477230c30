// What a notice says: the sentence of its code, in the variant that fits what happened.
import { profileById } from '../../src/domain/profiles';
import type { Notice, SessionState } from '../../src/session/session';
import type { Text } from '../text/useText';
import type { TextKey } from '../text/zh';

/** The notice is about a project table that was just created; the library is the next thing to look at. */
export function isNewProject({ code, values }: Notice, { tables }: Pick<SessionState, 'tables'>): boolean {
  return (
    code === 'tableCreated' &&
    tables.some(({ table, sheetName }) => table.kind === 'project' && sheetName === values['name'])
  );
}

export function noticeText(
  notice: Notice,
  state: Pick<SessionState, 'tables'>,
  { locale, t, fillText }: Text,
): string {
  const { values } = notice;
  const profile = profileById(values['profile'] ?? '')?.name[locale] ?? values['profile'] ?? '';
  const place = placeName(values['place'], t);
  const sentence = fillText(variant(notice, state), { ...values, profile, place });
  if (values['protection'] !== 'yes') return sentence;
  return [sentence, t('notice.protection')].join(locale === 'zh-CN' ? '' : ' ');
}

function variant(notice: Notice, state: Pick<SessionState, 'tables'>): TextKey {
  const { code, values } = notice;
  const some = (name: string) => Number(values[name] ?? 0) > 0;
  if (isNewProject(notice, state)) return 'notice.tableCreated.project';
  if (code === 'indicatorsInserted' && some('skipped')) return 'notice.indicatorsInserted.skipped';
  if (code === 'fixesApplied' && some('left')) return 'notice.fixesApplied.left';
  if (code === 'ownKept' && some('inLibrary')) return 'notice.ownKept.inLibrary';
  const { lacks } = values;
  if (code === 'nothingToAdd' && (lacks === 'level2' || lacks === 'value' || lacks === 'unit'))
    return `notice.nothingToAdd.${lacks}`;
  if (code === 'filesRead' && some('failed')) return 'notice.filesRead.failed';
  if (code === 'rebuilt' && some('leftovers')) return 'notice.rebuilt.leftovers';
  return `notice.${code}`;
}

/** Of where own indicators are kept. */
function placeName(place: string | undefined, t: Text['t']): string {
  return place === 'workbook' || place === 'user' ? t(`own.place.${place}`) : '';
}

// Why an indicator is suggested, in the user's language.
import { purposes, sectors, type LibraryGroup } from '../../src/library/groups';
import type { Reason } from '../../src/library/suggest';
import type { Text } from '../text/useText';

export function reasonsText(reasons: readonly Reason[], { t, locale }: Text): string {
  const nameOf = (groups: readonly LibraryGroup[], id: string) =>
    groups.find((group) => group.id === id)?.name[locale] ?? id;
  return reasons
    .map((reason) => {
      switch (reason.kind) {
        case 'project':
          return t('picker.reason.project', { words: reason.words.join('、') });
        case 'goal':
          return t('picker.reason.goal', { words: reason.words.join('、') });
        case 'purpose':
          return t('picker.reason.purpose', { name: nameOf(purposes, reason.id) });
        case 'sector':
          return t('picker.reason.sector', { name: nameOf(sectors, reason.id) });
        case 'missing':
          return t('picker.reason.missing', { level2: reason.level2 });
      }
    })
    .join(' · ');
}

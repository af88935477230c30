// Draws a table anew in a form of its kind; where there are several forms, each is a choice.
import { DocumentTableArrowRightRegular } from '@fluentui/react-icons/svg/document-table-arrow-right';
import type { TableKind } from '../../src/domain/tables';
import type { TableSource } from '../../src/session/session';
import { useText } from '../text/useText';
import { formsOfKind } from './kinds';
import type { MenuItem } from './MenuButton';
import { useSession } from './session';

export function useRebuild(source: TableSource, kind: TableKind): MenuItem[] {
  const session = useSession();
  const { t, locale } = useText();
  const forms = formsOfKind(kind);
  return forms.map(({ id, name }) => ({
    label: forms.length === 1 ? t('rebuild.action') : t('rebuild.as', { form: name[locale] }),
    icon: <DocumentTableArrowRightRegular />,
    onChoose: () => void session.rebuild(source, id),
  }));
}

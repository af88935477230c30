// Lays a table of a file out anew in this workbook.
import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { FoundTable } from '../../src/domain/tables';
import { MenuButton } from '../parts/MenuButton';
import { useSessionState } from '../parts/session';
import { tableName } from '../parts/tableName';
import { useRebuild } from '../parts/useRebuild';
import { useText } from '../text/useText';

interface RebuildButtonProps {
  file: string;
  found: FoundTable;
}

export function RebuildButton({ file, found }: RebuildButtonProps) {
  const { busy } = useSessionState();
  const text = useText();
  const { t } = text;
  const choices = useRebuild({ from: 'file', file, table: found.id }, found.table.kind);
  const label = t('file.rebuildOf', { name: tableName(found, text) });
  const [only, ...others] = choices;
  return only && others.length === 0 ? (
    <Button
      size="small"
      icon={only.icon}
      aria-label={label}
      disabledFocusable={busy !== undefined}
      onClick={only.onChoose}
    >
      {only.label}
    </Button>
  ) : (
    <MenuButton
      size="small"
      icon={<ChevronDownRegular />}
      label={label}
      items={choices}
      side="left"
      disabled={busy !== undefined}
    >
      {t('rebuild.action')}
    </MenuButton>
  );
}

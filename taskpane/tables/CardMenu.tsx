// What can be done with a table as a whole.
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { FoundTable } from '../../src/domain/tables';
import { isProjectTable } from '../parts/kinds';
import { MenuButton } from '../parts/MenuButton';
import { useSessionState } from '../parts/session';
import { tableName } from '../parts/tableName';
import { useRebuild } from '../parts/useRebuild';
import { useText } from '../text/useText';

interface CardMenuProps {
  found: FoundTable;
  onSwitch: () => void;
  className: string;
}

export function CardMenu({ found, onSwitch, className }: CardMenuProps) {
  const { busy } = useSessionState();
  const text = useText();
  const { t } = text;
  const rebuilds = useRebuild({ from: 'workbook', table: found.id }, found.table.kind);
  const change = { label: t('switch.menu'), icon: <ArrowSwapRegular />, onChoose: onSwitch };
  return (
    <MenuButton
      className={className}
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      label={t('tables.menu', { name: tableName(found, text) })}
      items={isProjectTable(found) ? [...rebuilds, change] : rebuilds}
      disabled={busy !== undefined}
    />
  );
}

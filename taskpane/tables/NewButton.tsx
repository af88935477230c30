// The button for a new table, with the other ways to get tables in a menu beside it.
import type { Ref } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { BookTemplateRegular } from '@fluentui/react-icons/svg/book-template';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { MenuButton } from '../parts/MenuButton';
import { useText } from '../text/useText';
import type { TablesPage } from './pages';

const useStyles = makeStyles({
  root: { display: 'inline-flex', gap: tokens.spacingHorizontalXXS },
});

interface NewButtonProps {
  primary: boolean;
  /** The button stands at the bottom. */
  menuAbove: boolean;
  buttonRef: Ref<HTMLButtonElement>;
  open: (page: TablesPage) => void;
}

export function NewButton({ primary, menuAbove, buttonRef, open }: NewButtonProps) {
  const { t } = useText();
  const styles = useStyles();
  const appearance = primary ? 'primary' : 'secondary';
  const items = [
    { label: t('tables.template'), icon: <BookTemplateRegular />, onChoose: () => open('template') },
    { label: t('tables.fromFile'), icon: <FolderOpenRegular />, onChoose: () => open('file') },
  ];
  return (
    <span className={styles.root}>
      <Button ref={buttonRef} appearance={appearance} icon={<AddRegular />} onClick={() => open('new')}>
        {t('tables.new')}
      </Button>
      <MenuButton
        label={t('tables.more')}
        icon={<ChevronDownRegular />}
        appearance={appearance}
        above={menuAbove}
        items={items}
      />
    </span>
  );
}

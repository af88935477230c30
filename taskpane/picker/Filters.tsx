// Narrows the library to sectors and purposes; a table begins with its own.
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { LibraryFilter } from '../../src/library/filter';
import { purposes, sectors } from '../../src/library/groups';
import { MenuButton } from '../parts/MenuButton';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

const groups = { sectors, purposes };

interface FiltersProps {
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}

export function Filters({ filter, onFilter }: FiltersProps) {
  const { t, locale } = useText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {(['sectors', 'purposes'] as const).map((by) => {
        const chosen = filter[by];
        const names = groups[by].filter(({ id }) => chosen.includes(id)).map(({ name }) => name[locale]);
        const [first] = names;
        const told = !first
          ? t('picker.any')
          : names.length > 1
            ? t('picker.andMore', { first, n: names.length })
            : first;
        const set = (ids: readonly string[]) => onFilter({ ...filter, [by]: ids });
        return (
          <MenuButton
            key={by}
            size="small"
            side={by === 'sectors' ? 'left' : 'right'}
            icon={<ChevronDownRegular />}
            label={t(`picker.${by}`)}
            items={[
              { label: t('picker.any'), icon: <DismissRegular />, onChoose: () => set([]) },
              ...groups[by].map(({ id, name }) => {
                const checked = chosen.includes(id);
                return {
                  label: name[locale],
                  icon: checked ? <CheckboxCheckedFilled /> : <CheckboxUncheckedRegular />,
                  checked,
                  onChoose: () => set(checked ? chosen.filter((other) => other !== id) : [...chosen, id]),
                };
              }),
            ]}
          >
            {t(`picker.${by}Are`, { names: told })}
          </MenuButton>
        );
      })}
    </div>
  );
}

// Narrows the library to sectors and purposes; a table begins with its own.
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { LibraryFilter } from '../../src/library/filter';
import { purposes, sectors } from '../../src/library/groups';
import { MenuButton, type MenuItem } from '../parts/MenuButton';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  // Side by side whatever they say; the longer one gives way.
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(0, auto)',
    justifyContent: 'start',
    gap: tokens.spacingHorizontalXS,
  },
});

const groups = { sectors, purposes };

const tickable = (label: string, checked: boolean, onChoose: () => void): MenuItem => ({
  label,
  icon: checked ? <CheckboxCheckedFilled /> : <CheckboxUncheckedRegular />,
  checked,
  onChoose,
});

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
        const label = t(`picker.${by}Are`, { names: told });
        const set = (ids: readonly string[]) => onFilter({ ...filter, [by]: ids });
        return (
          <MenuButton
            key={by}
            size="small"
            side={by === 'sectors' ? 'left' : 'right'}
            icon={<ChevronDownRegular />}
            label={label}
            items={[
              tickable(t('picker.any'), chosen.length === 0, () => set([])),
              ...groups[by].map(({ id, name }) => {
                const checked = chosen.includes(id);
                const next = checked ? chosen.filter((other) => other !== id) : [...chosen, id];
                return tickable(name[locale], checked, () => set(next));
              }),
            ]}
          >
            {label}
          </MenuButton>
        );
      })}
    </div>
  );
}

// What the picker says when there is no line to show: why, and what to do.
import { makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { EmptyState } from '../parts/EmptyState';
import type { TextKey } from '../text/zh';
import { useText } from '../text/useText';
import type { PickerState } from './usePicker';

const useStyles = makeStyles({ root: { flexGrow: 1, overflowY: 'auto' } });

export function EmptyList({ picker }: { picker: PickerState }) {
  const { t } = useText();
  const styles = useStyles();
  const { query, searching, source, earlier } = picker;
  if (searching) {
    const title = t('picker.nothingTitle', { query: query.trim() });
    return (
      <div className={styles.root}>
        <EmptyState icon={<SearchRegular />} title={title} text={t('picker.nothingText')} />
      </div>
    );
  }
  const texts = {
    all: ['picker.noneFiltered', 'picker.noneFilteredText'],
    suggested: ['picker.noSuggestions', 'picker.noSuggestionsText'],
    favourites: ['picker.noFavourites', 'picker.noFavouritesText'],
    recents: ['picker.noRecents', 'picker.noRecentsText'],
    lastYear: earlier.chosen
      ? ['picker.lastYearEmpty', 'picker.lastYearEmptyText']
      : ['picker.lastYearNone', 'picker.lastYearNoneText'],
  } as const satisfies Record<PickerState['source'], readonly [TextKey, TextKey]>;
  const [title, about] = texts[source];
  return (
    <div className={styles.root}>
      <EmptyState icon={<SearchRegular />} title={t(title)} text={t(about)} />
    </div>
  );
}

// A name with the parts that were searched for marked.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SearchResult } from '../../src/library/search';

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLinkHover,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Highlighted({ text, ranges }: { text: string; ranges: SearchResult['highlights'] }) {
  const styles = useStyles();
  const ends = ranges.map(([, end]) => end);
  return (
    <>
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}

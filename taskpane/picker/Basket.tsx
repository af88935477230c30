// What was ticked, by 二级指标: put in order by dragging or by keys, and taken out again.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../text/useText';
import { BasketLine } from './BasketLine';
import type { ChosenGroup } from './chosen';

const useStyles = makeStyles({
  root: {
    minHeight: '112px',
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  keys: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  level2: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface BasketProps {
  id: string;
  groups: readonly ChosenGroup[];
  /** The entry into the place of another one of its group. */
  onMove: (id: string, to: string) => void;
  onTakeOut: (id: string) => void;
}

export function Basket({ id, groups, onMove, onTakeOut }: BasketProps) {
  const { t } = useText();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const [told, setTold] = useState('');
  const [at, setAt] = useState<string>();
  /** The line that gets the focus once it is drawn. */
  const [wanted, setWanted] = useState<{ id: string | undefined }>();

  const all = groups.flatMap(({ entries }) => entries.map((entry) => entry.id));
  const stop = at !== undefined && all.includes(at) ? at : all[0];
  const focus = (line: string | undefined) => {
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('li') ?? [])];
    lines.find(({ dataset }) => dataset['id'] === line)?.focus();
  };
  useEffect(() => {
    if (wanted) focus(wanted.id);
  }, [wanted]);

  const takeOut = (line: string) => {
    const index = all.indexOf(line);
    setWanted({ id: all[index + 1] ?? all[index - 1] });
    onTakeOut(line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || event.altKey || stop === undefined) return;
    event.preventDefault();
    focus(all[all.indexOf(stop) + step]);
  };

  return (
    <div
      ref={root}
      id={id}
      role="group"
      aria-label={t('picker.orderLabel')}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      <p className={styles.keys}>{t('picker.orderKeys')}</p>
      <span role="status" className={styles.hidden}>
        {told}
      </span>
      {groups.map(({ level2, entries }) => {
        const ids = entries.map((entry) => entry.id);
        const move = (from: string, to: string) => {
          if (to === from) return;
          onMove(from, to);
          setWanted({ id: from });
          const name = entries.find((entry) => entry.id === from)!.name;
          setTold(t('picker.moved', { name, position: ids.indexOf(to) + 1, n: ids.length }));
        };
        const accepts = dragged !== undefined && ids.includes(dragged);
        return (
          <section key={level2}>
            <h3 className={styles.level2}>{level2}</h3>
            <ul className={styles.list}>
              {entries.map((entry, index) => {
                const [before, after] = [ids[index - 1], ids[index + 1]];
                return (
                  <BasketLine
                    key={entry.id}
                    id={entry.id}
                    name={entry.name}
                    movable={ids.length > 1}
                    stop={entry.id === stop}
                    over={over === entry.id && accepts}
                    onUp={before === undefined ? undefined : () => move(entry.id, before)}
                    onDown={after === undefined ? undefined : () => move(entry.id, after)}
                    onTakeOut={() => takeOut(entry.id)}
                    onFocus={() => setAt(entry.id)}
                    onDrag={(dragging) => {
                      setDragged(dragging ? entry.id : undefined);
                      setOver(undefined);
                    }}
                    onDragOver={() => {
                      if (accepts) setOver(entry.id);
                      return accepts;
                    }}
                    onDrop={() => accepts && move(dragged, entry.id)}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

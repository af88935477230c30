// What was ticked, by 二级指标: put in order by dragging or by keys, and taken out again.
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useText } from '../text/useText';
import type { ChosenGroup } from './chosen';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  level2: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  grip: { fontSize: '16px', lineHeight: 0, color: tokens.colorNeutralForeground3, cursor: 'grab' },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
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
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const [told, setTold] = useState('');

  return (
    <div id={id} role="group" aria-label={t('picker.orderLabel')} className={styles.root}>
      <p className={styles.keys}>{t('picker.orderKeys')}</p>
      <span role="status" className={styles.hidden}>
        {told}
      </span>
      {groups.map(({ level2, entries }) => {
        const ids = entries.map((entry) => entry.id);
        const move = (from: string, to: string | undefined) => {
          if (to === undefined || to === from) return;
          onMove(from, to);
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
                const onKeyDown = (event: KeyboardEvent) => {
                  if (event.altKey && event.key === 'ArrowUp') move(entry.id, before);
                  else if (event.altKey && event.key === 'ArrowDown') move(entry.id, after);
                  else if (event.key === 'Delete') onTakeOut(entry.id);
                  else return;
                  event.preventDefault();
                };
                const onDragOver = (event: DragEvent) => {
                  if (!accepts) return;
                  event.preventDefault();
                  setOver(entry.id);
                };
                return (
                  <li
                    key={entry.id}
                    tabIndex={0}
                    draggable={ids.length > 1}
                    className={mergeClasses(styles.line, over === entry.id && accepts && styles.over)}
                    onKeyDown={onKeyDown}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      setDragged(entry.id);
                    }}
                    onDragOver={onDragOver}
                    onDrop={(event) => {
                      event.preventDefault();
                      if (accepts) move(dragged, entry.id);
                    }}
                    onDragEnd={() => {
                      setDragged(undefined);
                      setOver(undefined);
                    }}
                  >
                    <span aria-hidden className={styles.grip}>
                      {ids.length > 1 && <ReOrderDotsVerticalRegular />}
                    </span>
                    <span className={styles.name}>{entry.name}</span>
                    <Step label={t('picker.moveUp')} to={before} onStep={() => move(entry.id, before)} up />
                    <Step label={t('picker.moveDown')} to={after} onStep={() => move(entry.id, after)} />
                    <Button
                      appearance="subtle"
                      size="small"
                      icon={<DismissRegular />}
                      aria-label={t('picker.takeOut', { name: entry.name })}
                      onClick={() => onTakeOut(entry.id)}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface StepProps {
  label: string;
  /** The neighbour whose place is taken; none at the end. */
  to: string | undefined;
  onStep: () => void;
  up?: boolean;
}

/** For those who point and cannot drag. Keys have their own way, so these are no stops of the Tab key. */
function Step({ label, to, onStep, up }: StepProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      tabIndex={-1}
      icon={up ? <ArrowUpRegular /> : <ArrowDownRegular />}
      aria-label={label}
      disabled={to === undefined}
      onClick={onStep}
    />
  );
}

// One line of what was ticked: dragged, moved by keys or by buttons, and taken out.
import type { DragEvent, KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useText } from '../text/useText';

const useStyles = makeStyles({
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
});

interface BasketLineProps {
  id: string;
  name: string;
  /** It has others of its kind beside it. */
  movable: boolean;
  /** The Tab key stops here. */
  stop: boolean;
  /** A dragged line would take this one's place. */
  over: boolean;
  /** Into the place of the line before or behind; undefined at the end. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onTakeOut: () => void;
  onFocus: () => void;
  onDrag: (dragging: boolean) => void;
  /** Answers whether the dragged line may be dropped here. */
  onDragOver: () => boolean;
  onDrop: () => void;
}

export function BasketLine(props: BasketLineProps) {
  const { id, name, movable, stop, over, onUp, onDown, onTakeOut, onFocus, onDrag, onDragOver, onDrop } =
    props;
  const { t } = useText();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'ArrowUp') onUp?.();
    else if (event.altKey && event.key === 'ArrowDown') onDown?.();
    else if (event.key === 'Delete') onTakeOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li
      data-id={id}
      tabIndex={stop ? 0 : -1}
      draggable={movable}
      className={mergeClasses(styles.line, over && styles.over)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(true);
      }}
      onDragOver={(event) => {
        if (onDragOver()) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onDragEnd={() => onDrag(false)}
    >
      <span aria-hidden className={styles.grip}>
        {movable && <ReOrderDotsVerticalRegular />}
      </span>
      <span className={styles.name}>{name}</span>
      <LineButton label={t('picker.moveUp')} icon={<ArrowUpRegular />} onClick={onUp} />
      <LineButton label={t('picker.moveDown')} icon={<ArrowDownRegular />} onClick={onDown} />
      <LineButton label={t('picker.takeOut', { name })} icon={<DismissRegular />} onClick={onTakeOut} />
    </li>
  );
}

interface LineButtonProps {
  label: string;
  icon: React.ReactElement;
  onClick: (() => void) | undefined;
}

/** For those who point. Keys have their own way, so these are no stops of the Tab key. */
function LineButton({ label, icon, onClick }: LineButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      tabIndex={-1}
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={!onClick}
      onClick={onClick}
    />
  );
}

// Title of a page that took the place of another, and the way back.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  intro: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface PageHeadProps {
  title: string;
  intro: string;
  /** What the way back is called; to the tables unless said otherwise. */
  back?: string;
  close: () => void;
}

export function PageHead({ title, intro, back, close }: PageHeadProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={back ?? t('tables.back')}
          onClick={close}
        />
        <h2 className={styles.title}>{title}</h2>
      </div>
      <p className={styles.intro}>{intro}</p>
    </>
  );
}

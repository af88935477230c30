// Shown in place of a part of the pane that is being fetched, or could not be.
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useText } from '../text/useText';
import { EmptyState } from './EmptyState';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXXXL },
});

interface LoadingProps {
  failed: boolean;
  texts: { loading: string; failed: string };
  retry: () => void;
}

export function Loading({ failed, texts, retry }: LoadingProps) {
  const { t } = useText();
  const styles = useStyles();
  if (!failed) return <Spinner className={styles.loading} label={texts.loading} />;
  return (
    <div role="alert">
      <EmptyState icon={<ErrorCircleRegular />} title={texts.failed} text={t('app.loadFailedText')}>
        <Button onClick={retry}>{t('app.retry')}</Button>
      </EmptyState>
    </div>
  );
}

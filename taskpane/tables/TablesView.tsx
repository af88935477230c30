// The workbook's tables with their state; a form or a file's tables take their place while they are open.
import { Activity, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Lazy } from '../parts/Lazy';
import { LeftoversPanel } from './LeftoversPanel';
import { pageLoaders, type TablesPage } from './pages';
import { TableList } from './TableList';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
});

interface TablesViewProps {
  /** Undefined: the list. */
  page: TablesPage | undefined;
  setPage: (page: TablesPage | undefined) => void;
}

export function TablesView({ page, setPage }: TablesViewProps) {
  const styles = useStyles();
  // Pages that were left keep what was typed in them.
  const [visited, setVisited] = useState<readonly TablesPage[]>([]);
  if (page && !visited.includes(page)) setVisited([...visited, page]);
  const close = () => setPage(undefined);
  return (
    <div className={styles.root}>
      <LeftoversPanel />
      {visited.map((name) => (
        <Activity key={name} mode={name === page ? 'visible' : 'hidden'}>
          <Lazy load={pageLoaders[name]} props={{ close }} />
        </Activity>
      ))}
      {!page && <TableList open={setPage} />}
    </div>
  );
}

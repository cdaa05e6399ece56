import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «tables»: for now what it says when there is nothing on it. */
export function TablesPage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState title={t(($) => $.empty.tables.title)} text={t(($) => $.empty.tables.text)} />
    </Page>
  );
}

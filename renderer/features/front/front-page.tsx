import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «front»: for now what it says when there is nothing on it. */
export function FrontPage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState title={t(($) => $.empty.front.title)} text={t(($) => $.empty.front.text)} />
    </Page>
  );
}

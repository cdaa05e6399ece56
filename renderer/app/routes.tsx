import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { PageBoundary } from './page-boundary.tsx';

const FrontPage = lazy(async () => ({
  default: (await import('../features/front/front-page.tsx')).FrontPage,
}));
const IntakePage = lazy(async () => ({
  default: (await import('../features/intake/intake-page.tsx')).IntakePage,
}));
const JudgingPage = lazy(async () => ({
  default: (await import('../features/judging/judging-page.tsx')).JudgingPage,
}));
const BorderlinePage = lazy(async () => ({
  default: (await import('../features/borderline/borderline-page.tsx')).BorderlinePage,
}));
const TablesPage = lazy(async () => ({
  default: (await import('../features/tables/tables-page.tsx')).TablesPage,
}));
const ReleasePage = lazy(async () => ({
  default: (await import('../features/release/release-page.tsx')).ReleasePage,
}));
const CodebookPage = lazy(async () => ({
  default: (await import('../features/codebook/codebook-page.tsx')).CodebookPage,
}));
const NewRoundPage = lazy(async () => ({
  default: (await import('../features/session/new-round-page.tsx')).NewRoundPage,
}));

function MissingPage() {
  const { t } = useTranslation('app');
  return (
    <EmptyState title={t(($) => $.missingPage.title)} text={t(($) => $.missingPage.text)}>
      <Link href="/">{t(($) => $.missingPage.go)}</Link>
    </EmptyState>
  );
}

/** Which page an address shows. Each is loaded when it is first needed. */
export function Routes() {
  // Fetched while nothing else goes on, so that the first step to the page for judging takes no time.
  useEffect(() => {
    const idle = requestIdleCallback(() => void import('../features/judging/judging-page.tsx'));
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <PageBoundary>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/" component={FrontPage} />
          <Route path="/hent-inn" component={IntakePage} />
          <Route path="/vurder/utvalg/:filter/:county?" component={JudgingPage} />
          <Route path="/vurder/:unit?" component={JudgingPage} />
          <Route path="/grenseland" component={BorderlinePage} />
          <Route path="/tabeller/:table?" component={TablesPage} />
          <Route path="/utgivelse" component={ReleasePage} />
          <Route path="/kodebok" component={CodebookPage} />
          <Route path="/ny-runde" component={NewRoundPage} />
          <Route component={MissingPage} />
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}

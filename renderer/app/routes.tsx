import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { onDemand } from '../components/on-demand.tsx';
import { JudgingPage } from '../features/judging/judging-page.tsx';
import { PageBoundary } from './page-boundary.tsx';

const FrontPage = onDemand(
  async () => (await import('../features/front/front-page.tsx')).FrontPage,
);
const IntakePage = onDemand(
  async () => (await import('../features/intake/intake-page.tsx')).IntakePage,
);
const ResolutionPage = onDemand(
  async () => (await import('../features/resolution/resolution-page.tsx')).ResolutionPage,
);
const ListsPage = onDemand(
  async () => (await import('../features/lists/lists-page.tsx')).ListsPage,
);
const DuePage = onDemand(async () => (await import('../features/due/due-page.tsx')).DuePage);
const FilmPage = onDemand(async () => (await import('../features/film/film-page.tsx')).FilmPage);
const ConflictsPage = onDemand(
  async () => (await import('../features/conflicts/conflicts-page.tsx')).ConflictsPage,
);
const BorderlinePage = onDemand(
  async () => (await import('../features/borderline/borderline-page.tsx')).BorderlinePage,
);
const CasebookPage = onDemand(
  async () => (await import('../features/casebook/casebook-page.tsx')).CasebookPage,
);
const TablesPage = onDemand(
  async () => (await import('../features/tables/tables-page.tsx')).TablesPage,
);
const BuilderPage = onDemand(
  async () => (await import('../features/tables/builder/builder-page.tsx')).BuilderPage,
);
const FiguresPage = onDemand(
  async () => (await import('../features/figures/figures-page.tsx')).FiguresPage,
);
const SentencesPage = onDemand(
  async () => (await import('../features/sentences/sentences-page.tsx')).SentencesPage,
);
const ArticlePage = onDemand(
  async () => (await import('../features/article/article-page.tsx')).ArticlePage,
);
const AgreementPage = onDemand(
  async () => (await import('../features/agreement/agreement-page.tsx')).AgreementPage,
);
const ComparePage = onDemand(
  async () => (await import('../features/compare/compare-page.tsx')).ComparePage,
);
const ReleasePage = onDemand(
  async () => (await import('../features/release/release-page.tsx')).ReleasePage,
);
const SitePage = onDemand(async () => (await import('../features/site/site-page.tsx')).SitePage);
const KeysPage = onDemand(async () => (await import('../features/keys/keys-page.tsx')).KeysPage);
const ObstaclesPage = onDemand(
  async () => (await import('../features/obstacles/obstacles-page.tsx')).ObstaclesPage,
);
const RepliesPage = onDemand(
  async () => (await import('../features/replies/replies-page.tsx')).RepliesPage,
);
const ChangesPage = onDemand(
  async () => (await import('../features/changes/changes-page.tsx')).ChangesPage,
);
const SelectionPage = onDemand(
  async () => (await import('../features/selection/selection-page.tsx')).SelectionPage,
);
const MethodPage = onDemand(
  async () => (await import('../features/method/method-page.tsx')).MethodPage,
);
const CodebookPage = onDemand(
  async () => (await import('../features/codebook/codebook-page.tsx')).CodebookPage,
);
const CodebookVersionsPage = onDemand(
  async () => (await import('../features/codebook/versions/versions-page.tsx')).VersionsPage,
);
const CodebookEditorPage = onDemand(
  async () => (await import('../features/codebook/editor/editor-page.tsx')).EditorPage,
);
const PersonsPage = onDemand(
  async () => (await import('../features/persons/persons-page.tsx')).PersonsPage,
);
const BackupsPage = onDemand(
  async () => (await import('../features/backups/backups-page.tsx')).BackupsPage,
);
const NewRoundPage = onDemand(
  async () => (await import('../features/session/new-round-page.tsx')).NewRoundPage,
);

function MissingPage() {
  const { t } = useTranslation('app');
  return (
    <EmptyState title={t(($) => $.missingPage.title)} text={t(($) => $.missingPage.text)}>
      <Link href="/">{t(($) => $.missingPage.go)}</Link>
    </EmptyState>
  );
}

const pages = [
  { path: '/hent-inn', page: IntakePage },
  // Where most of the work is done: it comes with the program.
  { path: '/vurder', page: null },
  { path: '/avklar', page: ResolutionPage },
  { path: '/lister/frister', page: DuePage },
  { path: '/lister/utvalg', page: SelectionPage },
  { path: '/lister', page: ListsPage },
  { path: '/tidslinje', page: FilmPage },
  { path: '/kildekonflikter', page: ConflictsPage },
  { path: '/grenseland/praksis', page: CasebookPage },
  { path: '/grenseland', page: BorderlinePage },
  { path: '/tabeller/bygg', page: BuilderPage },
  { path: '/tabeller', page: TablesPage },
  { path: '/figurer', page: FiguresPage },
  { path: '/setninger', page: SentencesPage },
  { path: '/artikkel', page: ArticlePage },
  { path: '/enighet', page: AgreementPage },
  { path: '/sammenlign', page: ComparePage },
  { path: '/utgivelse/nettsted', page: SitePage },
  { path: '/utgivelse/i-veien', page: ObstaclesPage },
  { path: '/utgivelse/tilsvar', page: RepliesPage },
  { path: '/utgivelse/endringer', page: ChangesPage },
  { path: '/utgivelse', page: ReleasePage },
  { path: '/nokler', page: KeysPage },
  { path: '/metode', page: MethodPage },
  { path: '/kodebok/versjoner', page: CodebookVersionsPage },
  { path: '/kodebok/ny-versjon', page: CodebookEditorPage },
  { path: '/kodebok', page: CodebookPage },
  { path: '/personopplysninger', page: PersonsPage },
  { path: '/sikkerhetskopier', page: BackupsPage },
];

/** Begins to fetch the page of an address while the store is still being asked. In: what stands after `#`. */
export function fetchPageAt(address: string): void {
  const found = pages.find(({ path }) => address.startsWith(`#${path}`));
  if (found === undefined) FrontPage.fetchIt();
  else found.page?.fetchIt();
}

/** Which page an address shows. Each but the one for judging is fetched when it is first needed. */
export function Routes() {
  return (
    <PageBoundary>
      <Switch>
        <Route path="/" component={FrontPage} />
        <Route path="/hent-inn" component={IntakePage} />
        <Route path="/vurder/utvalg/:filter/:county?" component={JudgingPage} />
        <Route path="/vurder/:unit?" component={JudgingPage} />
        <Route path="/avklar/:unit?" component={ResolutionPage} />
        <Route path="/lister" component={ListsPage} />
        <Route path="/lister/frister" component={DuePage} />
        <Route path="/lister/utvalg" component={SelectionPage} />
        <Route path="/tidslinje" component={FilmPage} />
        <Route path="/kildekonflikter" component={ConflictsPage} />
        <Route path="/grenseland/praksis" component={CasebookPage} />
        <Route path="/grenseland" component={BorderlinePage} />
        <Route path="/tabeller/bygg/:table?" component={BuilderPage} />
        <Route path="/tabeller/:table?" component={TablesPage} />
        <Route path="/figurer/:figure?" component={FiguresPage} />
        <Route path="/setninger/:sentence?" component={SentencesPage} />
        <Route path="/artikkel" component={ArticlePage} />
        <Route path="/enighet" component={AgreementPage} />
        <Route path="/sammenlign" component={ComparePage} />
        <Route path="/utgivelse/nettsted" component={SitePage} />
        <Route path="/utgivelse/i-veien" component={ObstaclesPage} />
        <Route path="/utgivelse/tilsvar" component={RepliesPage} />
        <Route path="/utgivelse" component={ReleasePage} />
        <Route path="/nokler" component={KeysPage} />
        <Route path="/utgivelse/endringer" component={ChangesPage} />
        <Route path="/metode/:place?" component={MethodPage} />
        <Route path="/kodebok" component={CodebookPage} />
        <Route path="/kodebok/versjoner" component={CodebookVersionsPage} />
        <Route path="/kodebok/ny-versjon" component={CodebookEditorPage} />
        <Route path="/personopplysninger" component={PersonsPage} />
        <Route path="/sikkerhetskopier" component={BackupsPage} />
        <Route path="/ny-runde" component={NewRoundPage} />
        <Route component={MissingPage} />
      </Switch>
    </PageBoundary>
  );
}

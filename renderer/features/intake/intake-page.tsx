import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { useIsHere } from '../../data/use-is-here.ts';
import { ChosenFile } from './chosen-file.tsx';
import { NoFile } from './no-file.tsx';
import { StoredFile } from './stored-file.tsx';
import { tellOfEnd } from './tell-of-end.ts';
import { useAskedForFile } from './use-asked-for-file.ts';
import { useDesk } from './use-desk.ts';

/** Takes a file in: chosen, understood, tried, stored. Nothing is stored before the last. */
export function IntakePage() {
  const { t } = useTranslation('intake');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { tell } = useNotices();
  const { desk, state } = useDesk(round.id);
  const shown = state.kind === 'opening' ? state.before : state;
  const opening = state.kind === 'opening';

  const here = useIsHere();
  useAskedForFile(desk);

  const run = async (): Promise<void> => {
    const end = await desk.run();
    if (end !== null && !here.current) tellOfEnd(t, end, tell, () => go('/hent-inn'));
  };

  const canRun =
    shown.kind === 'chosen' && shown.trial.kind === 'done' && shown.trial.report.stored > 0;
  const report =
    shown.kind === 'stored'
      ? shown.report
      : shown.kind === 'chosen' && shown.trial.kind === 'done'
        ? shown.trial.report
        : null;
  const canSave = report !== null && report.refusals.length > 0;
  useActions({
    chooseFile: () => void desk.choose(),
    ...(canRun && !opening ? { runImport: () => void run() } : {}),
    ...(shown.kind === 'running' ? { cancelImport: desk.cancel } : {}),
    ...(canSave ? { saveRefused: () => void desk.saveRefused() } : {}),
  });

  switch (shown.kind) {
    case 'empty':
      return (
        <NoFile refusal={shown.refusal} opening={opening} onChoose={() => void desk.choose()} />
      );
    case 'chosen':
    case 'running':
      return <ChosenFile desk={desk} state={shown} opening={opening} onRun={() => void run()} />;
    case 'stored':
      return (
        <StoredFile
          state={shown}
          onAnother={() => void desk.choose()}
          onSaveRefused={() => void desk.saveRefused()}
        />
      );
    default:
      return assertNever(shown);
  }
}

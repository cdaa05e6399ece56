import type { TFunction } from 'i18next';
import type { Notice } from '../../app/notices/notice-stack.tsx';
import { countInWords } from '../../components/in-words.ts';
import type { ImportEnd } from './desk.ts';

/** Says how an import ended to someone who has gone to another page meanwhile. Their own cancelling needs no word. */
export function tellOfEnd(
  t: TFunction<'intake'>,
  end: ImportEnd,
  tell: (notice: Omit<Notice, 'id'>) => void,
  show: () => void,
): void {
  const action = { label: t(($) => $.done.show), run: show };
  switch (end.kind) {
    case 'stored': {
      const { file, report } = end;
      const text = t(($) => $.done.notice, {
        count: report.stored,
        rows: countInWords(report.stored),
        file,
      });
      tell({ text, tone: 'done', action });
      return;
    }
    case 'refused': {
      const text = t(($) => $.done.failed, { file: end.file, why: end.refusal.message });
      tell({ text, tone: 'refused', action });
      return;
    }
    case 'cancelled':
  }
}

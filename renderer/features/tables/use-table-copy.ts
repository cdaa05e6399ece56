import { useTranslation } from 'react-i18next';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { copyText } from '../../components/copy-text.ts';
import { useCopyable, type TableChoice } from '../../data/article-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';

/** In: which numbers, the table's id, and its specification or null. Out: how to put it on the clipboard and say so. */
export function useTableCopy(
  of: TableChoice,
  id: string,
  specification: TableSpecification | null,
): () => void {
  const { t } = useTranslation('tables');
  const { tell } = useNotices();
  const copyable = useCopyable();
  const copy = async (): Promise<void> => {
    try {
      const { html, text } = await copyable(of, id, specification);
      const came = copyText(text, html);
      tell(
        came
          ? { tone: 'done', text: t(($) => $.copy.done) }
          : { tone: 'refused', text: t(($) => $.copy.failed) },
      );
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  return () => void copy();
}

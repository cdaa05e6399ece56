import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { ResolutionView } from '../../../shared/contract/views.ts';
import { Hatch } from '../../components/hatch.tsx';
import { markOf, type Mark, type Side } from './choice.ts';
import type { Choosing } from './choosing.ts';
import classes from './comparison.module.css';
import { LineHead } from './line-head.tsx';
import { WrittenLine } from './written-line.tsx';
import { criterionInWords, outcomeInWords } from './words.ts';

type Props = {
  readonly codebook: Codebook;
  readonly sides: readonly Side[];
  readonly differs: boolean;
  readonly choosing: Choosing | null;
  readonly resolution: ResolutionView | null;
};

/** Who marked the entry as borderline, about what, and why; each side's word on it can be taken over. */
export function MarkLine({ codebook, sides, differs, choosing, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const inWords = (mark: Mark | null): string =>
    mark === null
      ? t(($) => $.notMarked)
      : t(($) => $.marked, {
          criterion: criterionInWords(codebook, mark.criterion),
          alternative: outcomeInWords(codebook, mark.alternative),
        });
  const cell = (mark: Mark | null) =>
    mark === null ? (
      inWords(mark)
    ) : (
      <span className={classes['marked']}>
        <Hatch className={classes['edge'] ?? ''} />
        {inWords(mark)}
      </span>
    );
  const written = sides.flatMap(({ id, judge, borderline }) =>
    borderline === null ? [] : [{ id, judge, text: borderline.rationale }],
  );
  const open = choosing?.choice.mark === 'open';
  const given =
    choosing === null ? (resolution?.borderline ?? null) : markOf(codebook, choosing.choice);
  const choosable = choosing !== null && (differs || sides.some((one) => one.borderline !== null));
  return (
    <>
      <tr data-differs={differs || undefined}>
        <LineHead
          label={t(($) => $.mark)}
          keyLabel={choosing === null ? null : 'g'}
          differs={differs}
        />
        {sides.map((side) => (
          <td key={side.id}>
            {choosable ? (
              <button
                type="button"
                className={classes['take']}
                aria-pressed={!open && same(given, side.borderline)}
                aria-label={t(($) => $.takeAnswer, {
                  criterion: t(($) => $.mark),
                  answer: inWords(side.borderline),
                  name: side.judge,
                })}
                onClick={() => choosing.act({ kind: 'mark', mark: side.borderline })}
              >
                {cell(side.borderline)}
              </button>
            ) : (
              cell(side.borderline)
            )}
          </td>
        ))}
        <td className={classes['chosen']}>
          {open && given === null ? (
            <span className={classes['missing']}>{t(($) => $.decision.missingMark)}</span>
          ) : (
            inWords(given)
          )}
        </td>
      </tr>
      <WrittenLine written={written} columns={sides.length + 2} />
    </>
  );
}

const same = (one: Mark | null, other: Mark | null): boolean =>
  one === null || other === null
    ? one === other
    : one.criterion === other.criterion &&
      one.alternative === other.alternative &&
      one.rationale === other.rationale;

import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AgreementItem } from '../../../shared/agreement/agreement-items.ts';
import { categoryLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { entryAddress } from '../../app/addresses.ts';
import { IntoView } from '../../components/into-view.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useAgreementCell, type CellPlace } from '../../data/agreement-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import page from './agreement.module.css';
import classes from './item-detail.module.css';

type Props = {
  readonly place: CellPlace;
  readonly item: AgreementItem;
  readonly codebook: Codebook;
};

/** The units behind one number of the table, each with its entry one press away. */
export function CellUnits({ place, item, codebook }: Props) {
  const { t } = useTranslation('agreement');
  const { data, error } = useAgreementCell(place);
  const label = (category: string): string => categoryLabel(codebook, item, category);
  if (error !== null) return <RefusalNote text={refusalOf(error).message} />;
  if (data === undefined) return null;
  return (
    <IntoView>
      <h3 className={page['small']}>
        {t(($) => $.grid.behind, { row: label(place.row), column: label(place.column) })}
      </h3>
      {data.length === 0 ? (
        <p className={page['soft']}>{t(($) => $.grid.nothing)}</p>
      ) : (
        <ul className={classes['units']}>
          {data.map(({ unit, name }) => (
            <li key={unit}>
              <Link href={entryAddress(unit)}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </IntoView>
  );
}

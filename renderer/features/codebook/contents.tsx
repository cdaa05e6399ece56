import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import classes from './codebook-page.module.css';
import { criterionElementId, partId, type PartName } from './sections.ts';

type Props = {
  readonly codebook: Codebook;
  readonly current: string | null;
  readonly onGo: (id: string) => void;
};

/** Where everything in the codebook stands, beside it. */
export function Contents({ codebook, current, onGo }: Props) {
  const { t } = useTranslation('codebook');
  const parts: readonly PartName[] = [
    'introduction',
    'criteria',
    'outcomes',
    'rules',
    ...(codebook.limits.length > 0 ? (['limits'] as const) : []),
  ];
  return (
    <nav className={classes['contents']} aria-label={t(($) => $.contents)}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Place id={partId(part)} kind="part" current={current} onGo={onGo}>
              {t(($) => $[part])}
            </Place>
            {part === 'criteria' && (
              <ul>
                {codebook.criteria.map(({ id, label }, at) => (
                  <li key={id}>
                    <Place
                      id={criterionElementId(id)}
                      kind="criterion"
                      current={current}
                      onGo={onGo}
                    >
                      <span className={classes['number']}>{at + 1}</span>
                      {label}
                    </Place>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type PlaceProps = {
  readonly id: string;
  readonly kind: 'part' | 'criterion';
  readonly current: string | null;
  readonly onGo: (id: string) => void;
  readonly children: ReactNode;
};

/** A link within the page; the hash of the address is the program's own, so it may not change. */
function Place({ id, kind, current, onGo, children }: PlaceProps) {
  return (
    <a
      href={`#${id}`}
      data-kind={kind}
      aria-current={current === id ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(id);
      }}
    >
      {children}
    </a>
  );
}

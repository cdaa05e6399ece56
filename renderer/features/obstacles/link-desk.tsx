import { Button } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkView } from '../../../shared/contract/obstacle-contract.ts';
import type { LinkResult } from '../../../shared/events/obstacle.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { copyText } from '../../components/copy-text.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { MoreRows, useRoom } from '../../components/more-rows.tsx';
import { focusedRow } from '../../components/row-focus.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { linkFilters, linksIn, type LinkFilter } from './link-filters.ts';
import { LinkItem } from './link-item.tsx';
import classes from './obstacles.module.css';

type Props = {
  readonly round: RoundId;
  readonly links: readonly LinkView[];
  readonly list: RefObject<HTMLUListElement | null>;
};

/** The links of the round: which have been tried, when and with what result, and the keys to say so. */
export function LinkDesk({ round, links, list }: Props) {
  const { t } = useTranslation('obstacles');
  const { client } = useStore();
  const { tell } = useNotices();
  const [filter, setFilter] = useState<LinkFilter>('all');
  const { room, setRoom, startAnew } = useRoom();
  const shown = linksIn(links, filter);
  const refused = (error: unknown): void =>
    tell({ tone: 'refused', text: refusalOf(error).message });
  const mark = (link: string, result: LinkResult, note = ''): void => {
    client.obstacle.checkLink({ round, link, result, note, date: null }).catch(refused);
  };
  const open = ({ link, wellFormed }: LinkView): void => {
    if (wellFormed) client.session.openLink({ url: link }).catch(refused);
  };
  const current = (): LinkView | undefined => {
    const key = focusedRow(list.current);
    return key === null ? shown[0] : shown.find((one) => one.link === key);
  };
  const markCurrent = (result: LinkResult) => (): void => {
    const row = current();
    if (row !== undefined) mark(row.link, result);
  };
  const copy = (): void => {
    const came = copyText(shown.map((one) => one.link).join('\n'));
    const text = came
      ? t(($) => $.links.copied, { count: shown.length })
      : t(($) => $.links.notCopied);
    tell({ tone: came ? 'done' : 'refused', text });
  };
  const choose = (one: LinkFilter): void => {
    setFilter(one);
    startAnew();
  };
  useActions({
    nextLinkFilter: () =>
      choose(linkFilters[(linkFilters.indexOf(filter) + 1) % linkFilters.length] ?? 'all'),
    openCheckedLink: () => {
      const row = current();
      if (row !== undefined) open(row);
    },
    markLinkAlive: markCurrent('virker'),
    markLinkDead: markCurrent('dod'),
    markLinkMoved: markCurrent('flyttet'),
    copyLinks: copy,
  });
  if (links.length === 0) return <p className={classes['none']}>{t(($) => $.links.none)}</p>;
  return (
    <>
      <div className={classes['linkTop']}>
        <p className={classes['facts']}>{t(($) => $.links.intro)}</p>
        <Button
          size="compact-sm"
          variant="default"
          disabled={shown.length === 0}
          rightSection={<Kbd of="c" />}
          onClick={copy}
        >
          {t(($) => $.links.copy)}
        </Button>
      </div>
      <div className={classes['bar']} role="group" aria-label={t(($) => $.views.links)}>
        {linkFilters.map((one) => (
          <FilterChip
            key={one}
            label={t(($) => $.links.filter[one])}
            count={linksIn(links, one).length}
            chosen={filter === one}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className={classes['none']}>{t(($) => $.links.noneShown)}</p>}
      <ul ref={list} className={classes['list']} aria-label={t(($) => $.views.links)}>
        {shown.slice(0, room).map((one) => (
          <LinkItem key={one.link} view={one} onOpen={() => open(one)} onMark={mark} />
        ))}
      </ul>
      <MoreRows total={shown.length} room={room} onRoom={setRoom} />
    </>
  );
}

import { describe, expect, it } from 'vitest';
import { isoTime } from '../../../../shared/lib/ids.ts';
import type {
  OverviewDocument,
  OverviewEntry,
} from '../../../../shared/release/overview-document.ts';
import { overviewOf } from '../../../../shared/release/overview.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  reference2015,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const nbsp = (text: string): string => text.replaceAll(' %', '\u00A0%');
const entriesOf = (overview: OverviewDocument): readonly OverviewEntry[] =>
  overview.counties.flatMap((county) => county.entries);

describe('the overview of 2015', () => {
  const content = reference2015();
  const overview = overviewOf(content);

  it('tells the headline first, with its range', () => {
    expect(overview.title).toBe(
      'Nasjonal oversikt over lærings- og mestringstjenester i kommunene',
    );
    expect(overview.lead).toBe(
      nbsp(
        'Oversikten omfatter 428 kommuner i 19 fylker. 79 av 428 kommuner har tjeneste (18,5 %). Etter hvordan grensetilfellene leses, kan tallet være 75–79.',
      ),
    );
    expect(overview.figures).toEqual([
      { value: '79', label: 'kommuner har tjeneste', range: 'spenn 75–79' },
      { value: nbsp('18,5 %'), label: 'av 428 kommuner', range: nbsp('spenn 17,5–18,5 %') },
      { value: '23', label: 'planlagt tjeneste', range: null },
      { value: '4', label: 'grensetilfeller', range: null },
    ]);
  });

  it('lists every unit once, county by county', () => {
    expect(overview.counties).toHaveLength(19);
    expect(
      entriesOf(overview)
        .map((entry) => entry.unit)
        .sort(),
    ).toEqual(content.entries.map((entry) => entry.unit).sort());
    const oppland = overview.counties.find((county) => county.name === 'Oppland');
    expect(oppland?.summary).toBe(nbsp('16 av 26 kommuner har tjeneste (61,5 %)'));
  });

  it('puts what readers look for first in each county, by name', () => {
    const buskerud = overview.counties.find((county) => county.name === 'Buskerud');
    const tones = buskerud?.entries.map((entry) => entry.outcome?.tone);
    expect(tones).toEqual([
      ...Array.from({ length: 13 }, () => 'planned'),
      ...Array.from({ length: 8 }, () => 'none'),
    ]);
    const planned = buskerud?.entries.slice(0, 13).map((entry) => entry.name);
    expect(planned).toEqual(planned?.toSorted(new Intl.Collator('nb').compare));
  });

  it('says how it was made from the content itself', () => {
    expect(overview.method.paragraphs).toEqual([
      'Oversikten bygger på 428 telefonintervjuer fra 12. februar 2015. Alle 428 kommuner har minst én kilde.',
      'Enheten er kommune, etter inndelingen per 1. januar 2015: 428 kommuner i 19 fylker.',
      'Hver oppføring er vurdert etter kodeboken «Kommunale og interkommunale lærings- og mestringstjenester», versjon 1, med 9 kriterier. Alle 428 er avgjort. Vurderingene er gjort av Kari Nordmann (428).',
      nbsp(
        '4 av 428 avgjorte er merket som grenseland: det står hvilket kriterium det er tvil om, hvilket utfall det like gjerne kunne vært, og hvorfor. Etter hvordan de leses, er tallet for «Har tjeneste» 75–79 (17,5–18,5 %); slik de står, er det 79.',
      ),
      '«Har tjeneste» omfatter egen og interkommunal tjeneste og, som i oversikten fra 2015, kommuner tatt inn uten egen tjeneste.',
    ]);
    expect(overview.introduction.paragraphs).toEqual(content.codebook.introduction);
    expect(overview.limits.paragraphs).toEqual(content.codebook.limits);
  });

  it('carries author, «Publisert» and «Sist oppdatert»', () => {
    expect(overview).toMatchObject({
      release: 'Utgivelse 1.0',
      markings: [],
      author: 'Skrevet av Kari Nordmann, spesialrådgiver',
      published: 'Publisert: 5. mars 2015',
      updated: 'Sist oppdatert: 5. mars 2015',
    });
  });

  it('says the doubt of a borderline case in words', () => {
    const marked = entriesOf(overview).filter((entry) => entry.borderline !== null);
    expect(marked).toHaveLength(4);
    expect(marked[0]).toMatchObject({
      outcome: { id: 'tilbud-uten-tjeneste', label: 'Tatt inn uten egen tjeneste' },
      borderline: {
        text: 'Grenseland: tvil om kriteriet «Form»; kunne like gjerne vært «Ingen tjeneste».',
        rationale: 'Tvil.',
      },
    });
  });
});

describe('sources and contact', () => {
  const round = smallRound(['0101']);
  const shown = (change: Parameters<typeof stateOf>[1]): OverviewEntry | undefined =>
    entriesOf(overviewOf(frozenFrom(round, [stateOf('0101', change)])))[0];

  it('names the kind, the role and the day, and no words of the interview', () => {
    const entry = shown({
      statements: [
        interview(),
        interview({ source: 'sporreskjema', informant: 'Rådmann', date: null }),
        interview({ source: 'nettside', informant: null }),
      ],
    });
    expect(entry?.sources).toEqual([
      'Telefonintervju med avdelingsleder, 12. februar 2015',
      'Spørreskjema besvart av rådmann',
      'Nettside, 12. februar 2015',
    ]);
    expect(JSON.stringify(entry)).not.toContain('Vi har kurs.');
  });

  it('gives the ways to the service, with addresses that can be followed', () => {
    const contact = {
      department: 'Mestringsenheten',
      phone: '+47 22 00 00 00',
      email: 'post@kommune.example',
      link: 'https://kommune.example/mestring/',
    };
    expect(shown({ contact })?.contact).toEqual([
      { label: 'Mestringsenheten', href: null },
      { label: 'Telefon +47 22 00 00 00', href: 'tel:+4722000000' },
      { label: 'post@kommune.example', href: 'mailto:post@kommune.example' },
      { label: 'kommune.example/mestring', href: 'https://kommune.example/mestring/' },
    ]);
  });

  it('falls back on the pages that the sources name, and follows nothing but the web', () => {
    const link = 'https://kommune.example/kurs';
    const contact = { department: ' ', phone: '', email: '', link: '' };
    const statements = [
      interview({ link }),
      interview({ link }),
      interview({ link: 'javascript:alert(1)' }),
    ];
    expect(shown({ contact, statements })?.contact).toEqual([
      { label: 'kommune.example/kurs', href: link },
      { label: 'javascript:alert(1)', href: null },
    ]);
  });
});

describe('a draft', () => {
  const round = smallRound(['0101', '0102', '0103', '0201'], { invented: true });
  const overview = overviewOf(
    frozenFrom(
      round,
      [
        stateOf('0102', {
          judgements: [
            voteFor('gruppe', { borderline: markOf('form', 'intet') }),
            voteFor('gruppe', { judge: 'Ola  nordmann', derived: voteFor('intet').outcome }),
          ],
          statements: [interview(), interview({ source: 'nettside', date: null, informant: null })],
        }),
        stateOf('0101', { judgements: [voteFor('intet', { judge: 'Ola Nordmann' })] }),
        notReached('0201'),
      ],
      {
        release: null,
        advisers: [
          { name: 'Kari Nordmann', title: 'spesialrådgiver' },
          { name: 'Ola Nordmann', title: '' },
        ],
        updated: isoTime.parse('2015-06-30T22:30:00.000Z'),
      },
    ),
  );

  it('is marked, unpublished, and says what is open', () => {
    expect(overview).toMatchObject({
      release: 'Utkast – ikke signert',
      markings: ['Utkast – ikke signert', 'Oppdiktet eksempel'],
      published: 'Ikke publisert',
      updated: 'Sist oppdatert: 1. juli 2015',
      author: 'Skrevet av Kari Nordmann (spesialrådgiver) og Ola Nordmann',
    });
    expect(overview.lead).toBe(
      nbsp(
        'Oversikten omfatter 4 kommuner i 2 fylker. 1 av 2 avgjorte kommuner har noe (50,0 %). Etter hvordan grensetilfellene leses, kan tallet være 0–1.',
      ),
    );
    expect(overview.counties.map((county) => county.summary)).toEqual([
      nbsp('1 av 2 avgjorte kommuner har noe (50,0 %); 1 uavgjort'),
      '1 kommune: 1 ikke nådd',
    ]);
    expect(entriesOf(overview).map(({ unit, standing }) => [unit, standing])).toEqual([
      ['0102', 'Avgjort'],
      ['0101', 'Avgjort'],
      ['0103', 'Uavgjort'],
      ['0201', 'Ikke nådd'],
    ]);
    expect(overview.limits.paragraphs).toEqual([
      'Dette er et oppdiktet eksempel. Ingen opplysning sier noe om en virkelig kommune.',
      'Oversikten er ikke uttømmende.',
      '1 kommune ble ikke nådd. Det sier ikke noe om hva som finnes der.',
      '1 kommune er uavgjort og står uten utfall.',
    ]);
  });

  it('counts judges as persons, double judgements and deviations', () => {
    expect(overview.method.paragraphs[0]).toBe(
      'Oversikten bygger på 1 telefonintervju og 1 nettside fra 12. februar 2015. 1 av 4 kommuner har minst én kilde. 1 kilde er uten dato.',
    );
    expect(overview.method.paragraphs[2]).toBe(
      'Hver oppføring er vurdert etter kodeboken «En liten kodebok», versjon 3, med 2 kriterier. Av 4 er 2 avgjort, 1 uavgjort og 1 ikke nådd. Vurderingene er gjort av Ola Nordmann (2) og Kari Nordmann (1). 1 er vurdert av mer enn én person. I 1 avviker utfallet fra det reglene gir, med begrunnelse.',
    );
  });

  it('can be written before anything is decided', () => {
    const empty = overviewOf(frozenFrom(round, [], { release: null, advisers: [] }));
    expect(empty.lead).toBe('Oversikten omfatter 4 kommuner i 2 fylker. Ingen er avgjort ennå.');
    expect(empty.author).toBe('Uten oppgitt forfatter');
    expect(empty.method.paragraphs).toContain('Det er ikke registrert noen kilder.');
    expect(empty.method.paragraphs).toContain('Ingen av vurderingene er merket som grenseland.');
  });
});

describe('a codebook that counts no outcomes together', () => {
  const round = registerRound('nettsider-2023', '2023-01-01');
  const states = round.units.map(({ number }, at) =>
    stateOf(number, { judgements: [voteFor(at % 2 === 0 ? 'bare-gruppe' : 'ikke-funnet')] }),
  );
  const overview = overviewOf(frozenFrom(round, states));

  it('tells its outcomes instead of a headline', () => {
    expect(overview.lead).toBe(
      'Oversikten omfatter 356 kommuner i 11 fylker. Utfall: bare gruppe 178 og ikke funnet 178.',
    );
    expect(overview.counties[0]?.summary).toBe('1 kommune: bare gruppe 1');
    expect(overview.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '0 gruppe og individuelt',
      '178 bare gruppe',
      '0 bare individuelt',
      '0 grensetilfeller',
    ]);
  });
});

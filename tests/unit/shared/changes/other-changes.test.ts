import { describe, expect, it } from 'vitest';
import { differenceSentences } from '../../../../shared/changes/difference-summary.ts';
import { readSource } from '../../../../shared/changes/read-source.ts';
import {
  nothingDiffers,
  releaseDifference,
} from '../../../../shared/changes/release-difference.ts';
import { sourceOf } from '../../../../shared/changes/release-source.ts';
import { chosenText, selectionWords } from '../../../../shared/changes/selection-words.ts';
import {
  waivedBy,
  waiverChangeWords,
  waiverText,
  waiverUnits,
} from '../../../../shared/changes/waiver-words.ts';
import { placeWords } from '../../../../shared/changes/wording-words.ts';
import { profile } from '../../../../shared/codebook/profile.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import {
  earlierContent,
  everyDifference,
  laterContent,
} from '../../../builders/compared-releases.ts';
import {
  frozenFrom,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const between = (before: FrozenContent, after: FrozenContent) =>
  releaseDifference(readSource(sourceOf(before)), readSource(sourceOf(after)));

describe('beside entries and numbers, two releases differ in', () => {
  const difference = everyDifference();

  it('what was chosen of a county: who came and went, why, and who chose', () => {
    const told = difference.selection.map((one) => [
      one.countyName,
      chosenText(one),
      selectionWords(difference.labels, one),
    ]);
    expect(told).toEqual([
      [
        'Østfold',
        'Valgt av Kari Nordmann, 5. juni 2015',
        [
          { what: 'Kommet til', from: null, to: 'K0102' },
          { what: 'Merknad', from: 'Viser grupper.', to: 'Viser grupper og enkelttilbud.' },
        ],
      ],
      [
        'Akershus',
        'Valgt av Kari Nordmann, 5. juni 2015',
        [
          { what: 'Kommet til', from: null, to: 'K0202' },
          { what: 'Bredden gjelder', from: null, to: 'Tema' },
        ],
      ],
    ]);
  });

  it('what was let through, by whom and why, and for which units', () => {
    const told = difference.waivers.map((one) => [
      waiverText(one),
      waiverChangeWords[one.change],
      waiverUnits(one).map(({ from, to }) => to ?? from),
      `${waivedBy(one)}: ${one.reason}`,
    ]);
    const by = 'Gjort av Kari Nordmann, 4. mars 2015: Oversikten haster.';
    expect(told).toEqual([
      ['Unntak for manglende kilde', 'Gjelder andre oppføringer', ['K0102'], by],
      ['Unntak for manglende kontakt til tjenesten', 'Nytt unntak', ['K0201'], by],
      ['Unntak for åpne kildekonflikter', 'Gjelder ikke lenger', ['K0101'], by],
    ]);
  });

  it('running text, word by word, the note of a selection among it', () => {
    expect(difference.wording.map((one) => placeWords(one.place))).toEqual([
      'Begrunnelsen, K0102',
      'Kodeboken: Form: eksempelet',
      'Kodeboken: Tema: eksempelet',
      'Utvalget, Østfold',
      'Oversikten: ingressen',
      // What the sources are, how it was judged, and what is borderline.
      'Oversikten: slik den er laget',
      'Oversikten: slik den er laget',
      'Oversikten: slik den er laget',
      'Oversikten: forbeholdene',
    ]);
  });

  it('what is said of the release that is corrected', () => {
    expect(differenceSentences(difference)).toEqual([
      'Rettelse av utgivelse 1.0: «K0101 ble talt feil.»',
      '«Har noe» går fra 3 (2–3) til 3.',
      '1 oppføring har fått et annet utfall.',
      '1 oppføring har fått en annen status.',
      '1 oppføring er ikke lenger merket som grenseland.',
      '3 oppføringer har andre svar eller en annen begrunnelse.',
      '1 kildekonflikt er avgjort.',
      '1 opplysning er kommet til.',
      expect.stringMatching(/^\d+ tall i tabellene er endret\.$/u),
      'Utvalget er endret i 2 fylker.',
      '1 unntak er kommet til.',
      '1 unntak gjelder ikke lenger.',
      '1 unntak gjelder andre oppføringer enn før.',
      'Kodeboken er endret på 2 steder.',
    ]);
  });

  it('the text alone, which is not nothing', () => {
    const before = earlierContent();
    const after = { ...before, authors: [{ name: 'Ola Hansen', title: '' }] };
    const rewritten = between(before, after);
    expect(nothingDiffers(rewritten)).toBe(false);
    expect(differenceSentences(rewritten)).toEqual(['Bare teksten er skrevet om, på ett sted.']);
  });

  it('a selection that followed from the judgements and is now chosen by somebody', () => {
    const { codebook } = registerRound('nettsider-2023', '2023-01-01');
    const answers = profile.parse({ tilbudsform: ['gruppe'], utvalgt: ['ja'] });
    const before = frozenFrom(smallRound(['0101'], { codebook }), [
      stateOf('0101', { judgements: [voteFor('bare-gruppe', { answers })] }),
    ]);
    const { selections = [] } = laterContent();
    const after = {
      ...before,
      selections: selections.slice(0, 1).map((one) => ({ ...one, units: [] })),
    };
    const { selection } = between(before, after);
    expect(selection).toMatchObject([
      { removed: [{ unit: '0101' }], chosen: { by: 'Kari Nordmann' } },
    ]);
    const back = between(after, before).selection;
    expect(back.map((one) => chosenText(one))).toEqual(['Følger av vurderingene']);
  });
});

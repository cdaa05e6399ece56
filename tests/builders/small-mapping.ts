import { contentPath } from '../../electron/store/frozen-content-file.ts';
import { drafts } from '../../electron/store/draft-table.ts';
import { handleCommand } from '../../electron/store/handle-command.ts';
import { claimOfLog } from '../../electron/store/log-proof.ts';
import { addPerson } from '../../electron/store/person-table.ts';
import { storeReleaseFiles } from '../../electron/store/release-file-table.ts';
import type { Beside } from '../../electron/store/write-events.ts';
import { manifestPath, signaturesPath } from '../../electron/exporters/manifest.ts';
import { sha256Of } from '../../electron/exporters/sha256.ts';
import { signRelease } from '../../electron/exporters/signature-payload.ts';
import { isoDate, isoTime, releaseNumber, sha256Hex } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { Command } from '../../shared/rules/command.ts';
import { at, judging, ownService, round2015, startedMapping } from './mapping.ts';
import { sampleFacts, sampleFiles, sampleStatement, signedRelease } from './release-folder.ts';
import { newSigner } from './signer.ts';

/**
 * A small mapping file with something of everything: municipalities of one county, judgements, an attempt with a
 * person, a draft and a signed release. Closed. In: a folder, and how many municipalities at most. Out: its path.
 */
export async function smallMapping(folder: string, most = Infinity): Promise<string> {
  const signer = newSigner('Kari Nordmann');
  const whole = round2015();
  const units = whole.units.filter((one) => one.number.startsWith('07')).slice(0, most);
  const round = { ...whole, units };
  const { file, path } = await startedMapping(folder, signer, round);
  const act = async (command: Command, beside?: Beside): Promise<void> => {
    valueOf(await handleCommand(file, signer, at(1), command, beside));
  };
  for (const { number } of round.units) await act(judging(round, number));
  const [first] = round.units;
  if (first === undefined) throw new Error('The county has municipalities');
  const place = { round: round.id, unit: first.number };
  const person = {
    key: 'person-1',
    ...place,
    name: 'Kontakt Kontaktesen',
    phone: '99887766',
    email: '',
  };
  await act(
    {
      type: 'record-attempt',
      ...place,
      attempt: {
        date: isoDate.parse('2015-02-03'),
        department: 'Servicetorget',
        result: 'svar',
        note: '',
        person: person.key,
      },
    },
    (handle) => addPerson(handle, person),
  );
  const number = releaseNumber.parse('1.0');
  const frozen = { number, candidate: 1 };
  const claim = claimOfLog(file.handle, file.memory().mapping, { round: round.id, number });
  const files = signedRelease(sampleFiles, sampleFacts(claim));
  files.delete(signaturesPath);
  const manifest = sha256Of(files.get(manifestPath) ?? new Uint8Array());
  const release = {
    ...frozen,
    round: round.id,
    manifest,
    content: sha256Hex.parse('d'.repeat(64)),
    required: 1,
    frozenAt: isoTime.parse(at(2)),
  };
  const kept = new Map([...files, [contentPath, Buffer.from('{}')] as const]);
  await act({ type: 'freeze-release', release }, (handle) =>
    storeReleaseFiles(handle, frozen, kept),
  );
  const signature = signRelease(manifest, sampleStatement(), signer.privateKey);
  await act({
    type: 'sign-release',
    signer: signer.id,
    round: round.id,
    ...frozen,
    manifest,
    signature,
  });
  const draft = { answers: ownService, outcome: null, mark: null, rationale: 'halvferdig tanke' };
  drafts.save(file.handle, { ...place, adviser: signer.id }, draft);
  file.close();
  return path;
}

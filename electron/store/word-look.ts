import type { TablePreset } from '../../shared/contract/release-contract.ts';
import type { DocxLook } from '../exporters/docx-preset.ts';
import type { Host } from '../host/host.ts';
import { readTemplate } from '../importers/docx/read-template.ts';

type Asked = { readonly preset: TablePreset; readonly template: string | null };

/** In: a preset, and the path of a template or null. Out: how Word is to look. Errors: as `readTemplate`. */
export async function wordLookOf({ preset, template }: Asked): Promise<DocxLook> {
  return { preset, template: template === null ? null : await readTemplate(template) };
}

/**
 * Asks for a template. In: who asks. Out: its path; null where the dialog was closed. Errors: as `readTemplate`, so that it
 * is told when it is chosen, not when something is waiting to be written.
 */
export async function chooseTemplate(host: Host): Promise<{ readonly file: string } | null> {
  const file = await host.chooseFile({
    title: 'Velg en Word-mal',
    kinds: [{ name: 'Word-dokument eller Word-mal', extensions: ['docx', 'dotx'] }],
  });
  if (file === null) return null;
  await readTemplate(file);
  return { file };
}

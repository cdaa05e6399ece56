import type { TablePreset } from '../../shared/contract/release-contract.ts';
import type { DocxLook } from '../exporters/docx-preset.ts';
import { readTemplate } from '../importers/docx/read-template.ts';

type Asked = { readonly preset: TablePreset; readonly template: string | null };

/** In: a preset, and the path of a template or null. Out: how Word is to look. Errors: as `readTemplate`. */
export async function wordLookOf({ preset, template }: Asked): Promise<DocxLook> {
  return { preset, template: template === null ? null : await readTemplate(template) };
}

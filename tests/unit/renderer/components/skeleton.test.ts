import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Skeleton } from '../../../../renderer/components/skeleton.tsx';
import { WaitingNote } from '../../../../renderer/components/waiting-note.ts';

const skeleton = createElement(Skeleton, { lines: 2, label: 'Henter …' });

describe('where an answer is awaited', () => {
  it('stands why it takes its time, where something says so', () => {
    const note = 'Leser oppføringene: 837 av 3 570';
    const within = createElement(WaitingNote.Provider, { value: note }, skeleton);
    expect(renderToStaticMarkup(within)).toContain(`>${note}<output`);
  });

  it('stands nothing but its outline otherwise', () => {
    const html = renderToStaticMarkup(skeleton);
    expect(html).toMatch(/^<div[^>]*><output[^>]* aria-label="Henter …">/u);
    expect(html).not.toContain('Leser');
  });
});

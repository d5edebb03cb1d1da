/** The chapters of the method, in the order of their file names. */
import type { MarkdownInstance } from 'astro';
import { compareText } from '#model/compare-text.ts';

interface ChapterHead {
  readonly title: string;
  readonly id: string;
}

export interface Chapter extends ChapterHead {
  readonly Content: MarkdownInstance<ChapterHead>['Content'];
}

export function listChapters(): readonly Chapter[] {
  const files = import.meta.glob<MarkdownInstance<ChapterHead>>('../../content/method/*.md', {
    eager: true,
  });
  return Object.entries(files)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { frontmatter, Content }]) => ({ ...frontmatter, Content }));
}

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ResultList } from '../../../src/islands/search/ResultList.tsx';

function render(page: { readonly title?: string; readonly excerpt?: string }, total = 1): string {
  const { title = 'A commitment', excerpt = '' } = page;
  const found = {
    url: '/commitments/a/',
    content: '',
    meta: { title },
    filters: { Record: ['Commitment'] },
    excerpt,
    sub_results: [],
  };
  return renderToStaticMarkup(
    <ResultList pages={[found]} total={total} onMore={() => undefined} />,
  );
}

describe('ResultList', () => {
  test('marks found words, and runs no markup that a record brings along', () => {
    const html = render({
      title: '<img src=x onerror=alert(1)>',
      excerpt: 'seen <mark>joint</mark> <script>alert(1)</script> &lt;b&gt;',
    });
    expect(html).toContain('<mark>joint</mark>');
    expect(html).not.toMatch(/<img|<script|<b>/);
  });

  test('offers the next ten of those left, or the last', () => {
    expect(render({}, 35)).toContain('Show the next 10 of 34 more');
    expect(render({}, 5)).toContain('Show the last 4<');
    expect(render({}, 1)).not.toContain('<button');
  });
});

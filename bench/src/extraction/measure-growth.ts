import { extractArticle } from '@dateline/extraction';

/** Pages made of more and more of the same: time a megabyte must stay where it is. */
export function measureGrowth(now: Date): void {
  const url = 'https://example.com/';
  console.log('\nsize      time     time a MB');
  for (const megabytes of [0.1, 0.3, 1, 3, 10]) {
    let text = '<html><head><title>The council meets</title></head><body><article>';
    for (let index = 0; text.length < megabytes * 1e6; index += 1) text += paragraph(index);
    const document = { contentType: 'text/html', text };
    extractArticle(document, { now, url });
    const started = performance.now();
    extractArticle(document, { now, url });
    const spent = performance.now() - started;
    console.log(
      `${`${megabytes} MB`.padEnd(8)} ${spent.toFixed(0).padStart(5)} ms ${(spent / megabytes).toFixed(0).padStart(7)} ms`,
    );
  }
}

function paragraph(index: number): string {
  return (
    `<div class="block block-${index % 7}"><p>The council met for the ${index}th time on <a href="/monday/${index}">Monday</a>, ` +
    `and nothing was decided, said the clerk, who had hoped for more.</p></div>\n`
  );
}

import { describe, expect, it } from '@jest/globals';
import { markEntry } from './feed-entry.js';
import { FeedFormatError, readFeed } from './read-feed.js';

const feedUrl = 'https://news.example/feeds/all.xml';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>All</title><language>en-GB</language>
<item><title>A &amp; B</title><link>https://news.example/a</link><guid isPermaLink="false">7</guid>
<pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate><dc:creator>Vera Lume</dc:creator><category>transport</category>
<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
<item><title>C</title><guid>https://news.example/c</guid></item>
<item><title>D</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>All</title>
<entry><title>A</title><link rel="self" href="/self"/><link href="../a"/><id>tag:7</id><published>2026-03-03T09:30:00+01:00</published>
<updated>2026-03-03T10:00:00+01:00</updated><author><name>Vera Lume</name></author><content type="html">&lt;p&gt;Long&lt;/p&gt;</content></entry></feed>`;

describe('readFeed', () => {
  it('reads RSS with its extensions', () => {
    expect(readFeed(rss, feedUrl)[0]).toEqual({
      url: 'https://news.example/a',
      guid: '7',
      item: {
        feedUrl,
        title: 'A & B',
        summary: 'Short',
        authors: ['Vera Lume'],
        publishedAt: 'Tue, 03 Mar 2026 09:30:00 +0100',
        categories: ['transport'],
        language: 'en-GB',
      },
      content: { contentType: 'text/html', text: '<p>Long</p>' },
    });
  });

  it('takes a permanent guid for the address, and no address that is not http', () => {
    expect(readFeed(rss, feedUrl).map(({ url }) => url)).toEqual([
      'https://news.example/a',
      'https://news.example/c',
      undefined,
    ]);
  });

  it('reads Atom, its addresses resolved', () => {
    expect(readFeed(atom, feedUrl)).toMatchObject([
      {
        url: 'https://news.example/a',
        guid: 'tag:7',
        item: { publishedAt: '2026-03-03T09:30:00+01:00', updatedAt: '2026-03-03T10:00:00+01:00' },
        content: { contentType: 'text/html', text: '<p>Long</p>' },
      },
    ]);
  });

  it('reads JSON Feed', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'All',
      items: [{ id: '7', url: 'https://news.example/a', content_text: 'Long', date_published: '2026-03-03T09:30:00Z' }],
    });
    expect(readFeed(json, feedUrl)).toMatchObject([
      {
        guid: '7',
        item: { publishedAt: '2026-03-03T09:30:00Z' },
        content: { contentType: 'text/plain', text: 'Long' },
      },
    ]);
  });

  it.each(['<html><body>Not found</body></html>', '', 'feed', '{"items":1}'])('says that %j is no feed', (text) => {
    expect(() => readFeed(text, feedUrl)).toThrow(FeedFormatError);
  });

  it('does not expand entities that a feed declares', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>
      <rss version="2.0"><channel><title>T</title><item><title>&b;&b;&b;</title></item></channel></rss>`;
    let read: ReturnType<typeof readFeed> | FeedFormatError;
    try {
      read = readFeed(bomb, feedUrl);
    } catch (error) {
      read = error as FeedFormatError;
    }
    expect(JSON.stringify(read).length).toBeLessThan(100_000);
  });
});

describe('markEntry', () => {
  it('tells an updated entry from the same one', () => {
    const [first, again] = [readFeed(atom, feedUrl), readFeed(atom, feedUrl)].map(
      ([entry]) => entry && markEntry(entry),
    );
    const [updated] = readFeed(atom.replace('Long', 'Longer'), feedUrl);
    expect(again).toEqual(first);
    expect(updated && markEntry(updated)).toMatchObject({ key: first?.key });
    expect(updated && markEntry(updated).digest).not.toBe(first?.digest);
  });
});

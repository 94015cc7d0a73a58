import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { decodeDocument } from './decode-document.js';

/** Bytes of `text` in a legacy charset. */
function encode(text: string, charset: string): Buffer {
  return execFileSync('iconv', ['-f', 'UTF-8', '-t', charset], { input: text });
}

const samples: readonly (readonly [string, string])[] = [
  ['windows-1252', 'Le ministre a déclaré à la presse que l’accord était « très proche » et l’été prochain décisif.'],
  ['windows-1251', 'Министр заявил журналистам, что соглашение будет подписано в ближайшие дни в Алматы.'],
  ['koi8-r', 'Министр заявил журналистам, что соглашение будет подписано в ближайшие дни в Алматы.'],
  ['windows-1256', 'قال وزير الخارجية إن الاتفاق سيوقع خلال الأيام المقبلة في العاصمة دمشق'],
  ['windows-1253', 'Ο υπουργός δήλωσε στους δημοσιογράφους ότι η συμφωνία θα υπογραφεί τις επόμενες ημέρες.'],
  ['windows-1255', 'שר החוץ אמר לעיתונאים כי ההסכם ייחתם בימים הקרובים בירושלים'],
  ['gb18030', '外交部长对记者说，这项协议将在未来几天内在北京签署，这是两国人民的大事。'],
  ['shift_jis', '外務大臣は記者団に対し、協定は数日以内に東京で署名されると述べた。'],
  ['euc-kr', '외교부 장관은 기자들에게 협정이 며칠 안에 서울에서 서명될 것이라고 말했다.'],
];

describe('decodeDocument', () => {
  it.each(samples)('reads undeclared %s', (charset, text) => {
    expect(decodeDocument(encode(text, charset), { contentType: 'text/plain' }).text).toBe(text);
  });

  it.each(samples)('reads %s that a page declares', (charset, text) => {
    const page = `<html><head><title>x</title><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>${text}`;
    expect(decodeDocument(encode(page, charset))).toMatchObject({ contentType: 'text/html', text: page });
  });

  it('believes the header before the page, and the byte order mark before both', () => {
    const page = encode('<meta charset="utf-8"><p>ş', 'windows-1254');
    expect(decodeDocument(page, { contentType: 'text/html; charset="windows-1254"' }).text).toContain('ş');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')]);
    expect(decodeDocument(marked, { contentType: 'text/plain; charset=utf-8' })).toMatchObject({
      charset: 'utf-16le',
      text: 'é',
    });
  });

  it('reads the encoding of an XML declaration', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-9"?><nitf>ğ</nitf>';
    expect(decodeDocument(encode(xml, 'windows-1254'))).toMatchObject({ contentType: 'application/xml', text: xml });
  });

  it('passes over a charset that does not exist', () => {
    expect(decodeDocument(Buffer.from('é'), { contentType: 'text/plain; charset=utf-9' })).toMatchObject({
      charset: 'utf-8',
      text: 'é',
    });
  });

  it('does not believe a page that says it is UTF-16', () => {
    expect(decodeDocument(Buffer.from('<meta charset="utf-16"><p>é')).text).toContain('é');
  });

  it('replaces bytes that do not fit', () => {
    expect(decodeDocument(Buffer.from([0x61, 0xff, 0x62]), { contentType: 'text/plain; charset=utf-8' }).text).toBe(
      'a\ufffdb',
    );
  });

  it('reads no bytes at all', () => {
    expect(decodeDocument(Buffer.alloc(0))).toEqual({ contentType: 'text/plain', charset: 'utf-8', text: '' });
  });
});

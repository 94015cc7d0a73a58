import { describe, expect, it } from '@jest/globals';
import { editorialSchema, type Editorial } from '@dateline/contracts';
import { findDocumentGuid } from './find-document-guid.js';
import { parseFormatted } from './parse-formatted.js';

const now = new Date('2026-03-10T12:00:00Z');

function read(text: string): Editorial | undefined {
  const editorial = parseFormatted({ contentType: 'text/plain', text }, { now })?.editorial;
  return editorial === undefined ? undefined : editorialSchema.parse(editorial);
}

const g2 = (itemMeta: string, contentMeta = '', header = ''): string =>
  `<newsMessage><header>${header}</header><itemSet><newsItem guid="urn:wire:7" version="3"><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}<headline>Ferry delayed</headline></contentMeta><contentSet><inlineData contenttype="text/plain">The ferry is late.</inlineData></contentSet></newsItem></itemSet></newsMessage>`;
const nitf = (docdata: string, attributes = ''): string =>
  `<nitf><head><docdata ${attributes}>${docdata}</docdata></head><body><body.head><hedline><hl1>Ferry delayed</hl1></hedline></body.head><body.content><p>The ferry is late.</p></body.content></body></nitf>`;
const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:wire:7', headline: 'Ferry delayed', body_text: 'The ferry is late.', ...fields });

describe('what NewsML-G2 says to editors', () => {
  it('is read from item and content metadata', () => {
    const item =
      '<versionCreated>2026-03-09T08:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/><edNote>Corrects the hour in paragraph two.</edNote><signal qcode="sig:update"/>';
    const content =
      '<urgency>2</urgency><slugline>FERRY-DELAY</slugline><genre qcode="genre:Feature"/><genre qcode="g:2"><name>Report</name></genre>';
    expect(read(g2(item, content))).toEqual({
      guid: 'urn:wire:7',
      version: '3',
      pubStatus: 'usable',
      versionCreated: '2026-03-09T07:00:00.000Z',
      urgency: 2,
      signals: ['update', 'correction'],
      note: 'Corrects the hour in paragraph two.',
      slug: 'FERRY-DELAY',
      genres: ['Feature', 'Report'],
    });
  });

  it.each([
    ['<pubStatus qcode="stat:canceled"/>', 'canceled', undefined],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', 'withheld', undefined],
    ['<embargoed>2026-03-11T06:00:00Z</embargoed>', 'withheld', '2026-03-11T06:00:00.000Z'],
    [
      '<pubStatus qcode="stat:usable"/><embargoed>2026-03-11T06:00:00+02:00</embargoed>',
      'withheld',
      '2026-03-11T04:00:00.000Z',
    ],
    [
      '<pubStatus qcode="stat:usable"/><embargoed>2026-03-09T06:00:00Z</embargoed>',
      'usable',
      '2026-03-09T06:00:00.000Z',
    ],
    ['<pubStatus qcode="stat:usable"/><embargoed/>', 'withheld', undefined],
    ['<signal qcode="wire:kill"/>', 'canceled', undefined],
  ])('%s makes the item %s', (itemMeta, pubStatus, embargoedUntil) => {
    expect(read(g2(itemMeta))?.pubStatus).toBe(pubStatus);
    expect(read(g2(itemMeta))?.embargoedUntil).toBe(embargoedUntil);
  });

  it('takes the priority of the message where the item has no urgency', () => {
    expect(read(g2('', '', '<priority>1</priority>'))?.urgency).toBe(1);
  });
});

describe('what NITF says to editors', () => {
  it('is read from docdata', () => {
    const docdata =
      '<doc-id id-string="nitf-7"/><urgency ed-urg="4"/><date.issue norm="20260309T081500Z"/><ed-msg info="Adds quote of the captain"/><du-key key="ferry" version="2"/>';
    expect(read(nitf(docdata, 'management-status="usable"'))).toEqual({
      guid: 'nitf-7',
      version: '2',
      pubStatus: 'usable',
      versionCreated: '2026-03-09T08:15:00.000Z',
      urgency: 4,
      signals: ['update'],
      note: 'Adds quote of the captain',
      slug: 'ferry',
    });
  });

  it.each([
    ['', 'management-status="canceled"', { pubStatus: 'canceled' }],
    ['', 'management-status="embargoed"', { pubStatus: 'withheld' }],
    [
      '<date.release norm="20260311T060000-0500"/>',
      'management-status="embargoed"',
      { pubStatus: 'withheld', embargoedUntil: '2026-03-11T11:00:00.000Z' },
    ],
    [
      '<date.release norm="20260311T060000Z"/>',
      '',
      { pubStatus: 'withheld', embargoedUntil: '2026-03-11T06:00:00.000Z' },
    ],
    ['<ed-msg info="MANDATORY KILL. The report is wrong."/>', '', { pubStatus: 'canceled', signals: ['kill'] }],
    ['<correction info="Mends the name"/>', '', { signals: ['correction'], note: 'Mends the name' }],
  ])('%s %s is understood', (docdata, attributes, expected) => {
    expect(read(nitf(docdata, attributes))).toMatchObject(expected);
  });

  it('takes a release in the past for no embargo, and a day of issue for no time of a version', () => {
    expect(read(nitf('<date.issue norm="20260309T000000Z"/><date.release norm="20260309T000000Z"/>'))).toBeUndefined();
  });
});

describe('what ninjs says to editors', () => {
  it.each([
    ['1.x', { pubstatus: 'usable', urgency: 3, version: '4', slugline: 'ferry', genre: [{ name: 'Report' }] }],
    ['3.x', { pubstatus: 'usable', urgency: '3', version: 4, slugline: 'ferry', genres: [{ name: 'Report' }] }],
  ])('is read from version %s', (_, fields) => {
    expect(read(ninjs({ ...fields, ednote: 'Hold the picture.', versioncreated: '2026-03-09T08:00:00Z' }))).toEqual({
      guid: 'urn:wire:7',
      version: '4',
      pubStatus: 'usable',
      versionCreated: '2026-03-09T08:00:00.000Z',
      urgency: 3,
      note: 'Hold the picture.',
      slug: 'ferry',
      genres: ['Report'],
    });
  });

  it.each([
    [{ pubstatus: 'canceled' }, { pubStatus: 'canceled' }],
    [{ pubstatus: 'withheld' }, { pubStatus: 'withheld' }],
    [
      { pubstatus: 'usable', embargoed: '2026-03-10T15:00:00+01:00' },
      { pubStatus: 'withheld', embargoedUntil: '2026-03-10T14:00:00.000Z' },
    ],
    [{ signal: [{ code: 'cor', name: 'Correction' }] }, { signals: ['correction'] }],
    [{ signals: ['kill'], pubstatus: 'usable' }, { pubStatus: 'canceled' }],
    [{ priority: 2 }, { urgency: 2 }],
  ])('%j is understood', (fields, expected) => {
    expect(read(ninjs(fields))).toMatchObject(expected);
  });

  it('is not made up from words in notes or from wrong values', () => {
    const fields = { ednote: 'Kill date of the advertising is Monday.', urgency: 11, embargoed: 'soon?' };
    expect(read(ninjs({ ...fields, embargoed: null }))).toEqual({ guid: 'urn:wire:7', note: fields.ednote });
  });
});

describe('findDocumentGuid', () => {
  it.each([
    [g2(''), 'urn:wire:7'],
    [nitf('<doc-id id-string="nitf-7"/>'), 'nitf-7'],
    [ninjs({}), 'urn:wire:7'],
    ['Ferry delayed\n\nThe ferry is late.', undefined],
    [nitf(`<doc-id id-string="${'7'.repeat(3000)}"/>`), undefined],
  ])('finds the identifier of the item in %.40s', (text, guid) => {
    expect(findDocumentGuid({ contentType: 'text/plain', text })).toBe(guid);
  });
});

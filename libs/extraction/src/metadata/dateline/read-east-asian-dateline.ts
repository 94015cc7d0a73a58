import type { Dateline } from '@dateline/contracts';
import { findAgency } from '../agency/agency-names.js';
import { foldDigits } from '../dates/fold-digits.js';
import type { DatelineReading } from './read-dateline.js';

/** "新华社北京3月3日电（记者…）", "本报柏林3月3日电" */
const chinese =
  /^[\s（(]*(新华社|新華社|中新社|中新网|中央社|本报|本報|人民网|央视网|法新社|路透社|[\u4e00-\u9fff]{2,6}社)?(?:记者|記者)?[\u4e00-\u9fff]{0,4}?([\u4e00-\u9fff]{2,8}?)(?:(\d{1,2})月)?(\d{1,2})日(?:专?电|電|讯|訊)/u;
/** The reporters that follow, "（记者李文远、王晓）". */
const chineseReporters = /^[\s]*[（(](?:[^（()）]{0,6})?(?:记者|記者)[\s：:]*([^（()）]{2,60})[）)][\s：:]*/u;
/** "【ニューヨーク共同】", "【カイロ時事】", "【3月3日 AFP】" */
const japanese = /^\s*【(?:(\d{1,2})月(\d{1,2})日\s*)?([^【】\d]{2,30})】\s*/u;
/** "［東京 3日 ロイター］ -" */
const reutersJapan = /^\s*[［[]([^\s［\]［］]{1,20})[\s　]+(\d{1,2})日[\s　]+([^\s］\]]{2,12})[］\]]\s*[-－—]?\s*/u;
/** "(서울=연합뉴스) 홍길동 기자 =", "[서울=뉴시스]" */
const korean = /^\s*[([]([^()=[\]]{1,20})=([^()[\]]{2,20})[)\]]/u;
const koreanReporters = /^\s*([\p{L}·, ]{2,40}?)\s*(?:특파원|기자)\s*=\s*/u;

const japaneseAgencies = ['共同', '時事', 'ロイター', 'ＡＰ', 'AP', 'ＡＦＰ', 'AFP', 'ＡＦＰ時事', 'タス'];

/** Datelines of China, Japan and Korea, which have no spaces and their own brackets. */
export function readEastAsianDateline(opening: string, reference: Date): DatelineReading | undefined {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(opening.slice(0, 40))) return undefined;
  const folded = foldDigits(opening);
  const reading =
    readChinese(folded, reference) ??
    readReutersJapan(folded, reference) ??
    readJapanese(folded, reference) ??
    readKorean(folded);
  if (reading === undefined) return undefined;
  const { length } = reading.dateline.text;
  const start = opening.length - opening.trimStart().length;
  return { ...reading, dateline: { ...reading.dateline, text: opening.slice(start, start + length) } };
}

interface Parts {
  place: string | undefined;
  agency: string | undefined;
  date?: string | undefined;
}

function toReading(
  whole: string,
  { place, agency, date }: Parts,
  reporters: { text: string; length: number } | undefined,
): DatelineReading {
  const text = whole
    .trim()
    .replace(/[-－—：:]$/u, '')
    .trim();
  const dateline: Dateline = {
    text,
    places: place === undefined ? [] : place.split(/[・･/、]/u).map((name) => ({ text: name, name })),
    ...(agency === undefined ? {} : { agency: findAgency(agency) ?? agency }),
    ...(date === undefined ? {} : { date }),
  };
  const names = reporters?.text.split(/[、，,·\s]+/u).filter((name) => /^\p{L}{2,6}$/u.test(name)) ?? [];
  return {
    dateline,
    end: whole.length + (reporters?.length ?? 0),
    ...(names.length === 0 ? {} : { reporters: names }),
  };
}

function findReporters(pattern: RegExp, rest: string): { text: string; length: number } | undefined {
  const match = pattern.exec(rest);
  return match?.[1] === undefined ? undefined : { text: match[1], length: match[0].length };
}

function readChinese(opening: string, reference: Date): DatelineReading | undefined {
  const match = chinese.exec(opening);
  if (match?.[2] === undefined) return undefined;
  const parts = { place: match[2], agency: match[1], date: toDay(match[3], match[4], reference) };
  return toReading(match[0], parts, findReporters(chineseReporters, opening.slice(match[0].length)));
}

function readReutersJapan(opening: string, reference: Date): DatelineReading | undefined {
  const match = reutersJapan.exec(opening);
  if (match === null) return undefined;
  return toReading(
    match[0],
    { place: match[1], agency: match[3], date: toDay(undefined, match[2], reference) },
    undefined,
  );
}

function readJapanese(opening: string, reference: Date): DatelineReading | undefined {
  const match = japanese.exec(opening);
  if (match?.[3] === undefined) return undefined;
  const inner = match[3].trim();
  const agency =
    japaneseAgencies.find((name) => inner.endsWith(name)) ?? (findAgency(inner) === undefined ? undefined : inner);
  if (agency === undefined) return undefined;
  const place = inner.slice(0, inner.length - agency.length).replace(/[=＝\s]+$/u, '');
  const date = match[1] === undefined ? undefined : toDay(match[1], match[2], reference);
  return toReading(match[0], { place: place === '' ? undefined : place, agency, date }, undefined);
}

function readKorean(opening: string): DatelineReading | undefined {
  const match = korean.exec(opening);
  if (match === null) return undefined;
  const reporters = findReporters(koreanReporters, opening.slice(match[0].length));
  return toReading(match[0], { place: match[1], agency: match[2] }, reporters);
}

/** The latest such day not after the reference; without a month, in the reference's month or the one before. */
function toDay(month: string | undefined, day: string | undefined, reference: Date): string {
  const year = reference.getUTCFullYear();
  const guess = month === undefined ? reference.getUTCMonth() : Number(month) - 1;
  const limit = reference.getTime() + 2 * 86_400_000;
  let time = Date.UTC(year, guess, Number(day));
  if (time > limit)
    time = month === undefined ? Date.UTC(year, guess - 1, Number(day)) : Date.UTC(year - 1, guess, Number(day));
  return new Date(time).toISOString().slice(0, 10);
}

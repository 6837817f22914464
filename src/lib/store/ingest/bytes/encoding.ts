import * as m from '../../../i18n/messages/intake.js';
import { looksBinary } from './file-kind.ts';
import { singleByteEncoding } from './single-byte.ts';
import { Survey } from './survey.ts';
import { unreadable } from './refuse.ts';
import { lastWhole } from './whole-letters.ts';

export interface EncodingGuess {
  /** A label of the WHATWG Encoding Standard in lower case. */
  encoding: string;
  bom: boolean;
  /** Bytes that do not fit it and are shown as U+FFFD. */
  damaged: number;
}

const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that the first bytes say themselves: by a byte order mark, or by the zeros of UTF-16. Null where they say none. */
export function encodingOfHead(head: Uint8Array): { encoding: string; bom: boolean } | null {
  const mark = MARKS.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (mark) return { encoding: mark[1], bom: true };
  let even = 0;
  let odd = 0;
  let lines = 0;
  let littleLines = 0;
  let bigLines = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const one = head[at];
    const other = head[at + 1];
    if (one === 0) even++;
    if (other === 0) odd++;
    if (one === 10 || other === 10) lines++;
    if (one === 10 && other === 0) littleLines++;
    if (one === 0 && other === 10) bigLines++;
  }
  // Even Chinese text has commas, digits and line ends, whose other byte is zero; a stray zero does not make all line ends so.
  const pairs = head.length / 2;
  const enough = (zeros: number, ends: number): boolean =>
    lines > 0 ? ends >= lines * 0.5 : zeros > pairs * 0.3;
  if (odd > even * 4 && enough(odd, littleLines)) return { encoding: 'utf-16le', bom: false };
  if (even > odd * 4 && enough(even, bigLines)) return { encoding: 'utf-16be', bom: false };
  return null;
}

/** @throws Failure for bytes that are no text */
export function refuseBinary(name: string, head: Uint8Array): void {
  if (encodingOfHead(head) === null && looksBinary(head)) {
    throw unreadable(m.is_no_text({ name }), m.save_as_csv());
  }
}

/**
 * The encoding of a whole file, from all of its bytes: UTF-8 where nearly all characters are sound, else an encoding of several bytes a letter
 * that fits all bytes and reads like its languages, else one byte a letter by the languages' letters.
 */
export async function surveyEncoding(chunks: AsyncIterable<Uint8Array>): Promise<EncodingGuess> {
  const survey = new Survey();
  for await (const chunk of chunks) survey.add(chunk);
  survey.end();
  return judge(survey);
}

/**
 * The same for bytes that are at hand.
 *
 * @param isCutOff whether more follow: a letter cut off at their end is then not held against UTF-8
 */
export function encodingOfBytes(bytes: Uint8Array, isCutOff: boolean): EncodingGuess {
  const survey = new Survey();
  survey.add(isCutOff ? bytes.subarray(0, lastWhole(bytes)) : bytes);
  survey.end();
  return judge(survey);
}

function judge(survey: Survey): EncodingGuess {
  const { sound, unsound, words, trials } = survey;
  if (unsound === 0) return { encoding: 'utf-8', bom: false, damaged: 0 };
  if (sound > 20 * unsound) return { encoding: 'utf-8', bom: false, damaged: unsound };
  const [best] = trials.filter(({ likeness }) => likeness > 0.2).sort((a, b) => b.likeness - a.likeness);
  if (best) return { encoding: best.encoding, bom: false, damaged: 0 };
  return { encoding: singleByteEncoding(words), bom: false, damaged: 0 };
}

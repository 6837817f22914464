import type { z } from 'zod';
import * as m from '../../i18n/messages/decks.js';

type Issue = z.core.$ZodIssue;

const PARTS: Record<string, (at: { number: number }) => string> = {
  segments: m.place_segment,
  slides: m.place_slide,
};

/**
 * Where something stands in a deck file, as a reader counts.
 * @example placeText(['segments', 2, 'slides', 0, 'title']) // 'segment 3, slide 1, title'
 */
export function placeText(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const [index, part] of path.entries()) {
    const said = PARTS[String(path[index - 1])];
    if (typeof part === 'number' && said !== undefined) parts.push(said({ number: part + 1 }));
    else if (typeof path[index + 1] !== 'number') parts.push(quoted(String(part)));
  }
  return parts.join(', ');
}

/** A name out of a file, so short that it cannot drown the sentence around it, and with nothing hidden. */
function quoted(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** What is wrong with one field of a deck file, in plain words, without a full stop. */
export function faultText(issue: Issue): string {
  const place = placeText(issue.path);
  const reason = faultReason(issue);
  return place === '' ? reason : m.fault_at({ place, reason });
}

/** The same without its place. */
export function faultReason(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? m.fault_long({ count: String(issue.maximum) })
        : issue.origin === 'array'
          ? m.fault_many({ count: String(issue.maximum) })
          : m.fault_more({ count: String(issue.maximum) });
    case 'too_small':
      return issue.origin === 'number' ? m.fault_less({ count: String(issue.minimum) }) : m.fault_empty();
    case 'invalid_type':
      return issue.message.endsWith('undefined') ? m.fault_missing() : m.fault_type({ type: issue.expected });
    case 'unrecognized_keys':
      return m.fault_field({ field: quoted(issue.keys[0] ?? '') });
    case 'invalid_value':
      return m.fault_one_of({ values: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return m.fault_kind();
    case 'invalid_format':
      return m.fault_form();
    default:
      return issue.message;
  }
}

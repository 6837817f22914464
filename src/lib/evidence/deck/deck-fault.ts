import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const PARTS: Record<string, string> = { segments: 'segment', slides: 'slide' };

/**
 * Where something stands in a deck file, as a reader counts.
 * @example placeText(['segments', 2, 'slides', 0, 'title']) // 'segment 3, slide 1, title'
 */
export function placeText(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const [index, part] of path.entries()) {
    const before = String(path[index - 1]);
    if (typeof part === 'number' && PARTS[before] !== undefined) parts.push(`${PARTS[before]} ${part + 1}`);
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
  const lead = place === '' ? '' : `${place}: `;
  return `${lead}${reason(issue)}`;
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `longer than ${issue.maximum} characters`
        : issue.origin === 'array'
          ? `more than ${issue.maximum} of them`
          : `more than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'number' ? `less than ${issue.minimum}` : 'empty';
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? 'missing'
        : `not a ${NAMES[issue.expected] ?? 'value that fits'}`;
    case 'unrecognized_keys':
      return `there is no field “${quoted(issue.keys[0] ?? '')}” here`;
    case 'invalid_value':
      return `not one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'a kind that is not known here';
    case 'invalid_format':
      return 'not made of a–z, 0–9 and -, or too long';
    default:
      return issue.message;
  }
}

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'group of fields',
};

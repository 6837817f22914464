import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { RawFolder } from './raw.ts';

const FILE = 'undp-sdg16-report-2026/chaptersTargetList.json';

const coded = { code: z.string(), description: z.string() };
const chapters = z.record(
  z.string(),
  z.array(
    z.object({
      ...coded,
      indicators: z.array(
        z.object({ officialIndicators: z.array(z.object(coded)), dataReporter: z.string() }),
      ),
    }),
  ),
);

/** A target of goal 16 with its official indicators, in the words of the United Nations. */
export interface SdgTarget {
  target: string;
  text: string;
  indicators: { code: string; text: string; custodian: string }[];
}

/** `16.7.1 (b)` → `16.7.1`, then by number, letters last: 16.2 before 16.10 before 16.a. */
const rank = (code: string) =>
  code.split('.').map((part) => (/^\d+/.test(part) ? Number.parseInt(part, 10) : 1000 + part.charCodeAt(0)));
const byCode = (one: string, other: string) => {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? (one < other ? -1 : 1) : (a[at] ?? 0) - (b[at] ?? 0);
};

/**
 * The targets in the order of their numbers; a target that stands in two chapters is one.
 * @throws when the file has another shape.
 */
export function readTargets(raw: RawFolder): SdgTarget[] {
  const found = new Map<string, SdgTarget>();
  for (const listed of Object.values(chapters.parse(JSON.parse(raw.text(FILE)))).flat()) {
    const target = found.get(listed.code) ?? {
      target: listed.code,
      text: listed.description,
      indicators: [],
    };
    for (const { officialIndicators, dataReporter } of listed.indicators) {
      for (const { code, description } of officialIndicators) {
        target.indicators.push({ code, text: description, custodian: dataReporter });
      }
    }
    found.set(listed.code, target);
  }
  return [...found.values()]
    .map((target) => ({
      ...target,
      indicators: target.indicators.toSorted((a, b) => byCode(a.code, b.code)),
    }))
    .sort((a, b) => byCode(a.target, b.target));
}

/** Writes the targets beside the catalogue, for pages that show the official wording. */
export function writeTargets(raw: RawFolder): void {
  const path = fileURLToPath(new URL('sdg-targets.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify(readTargets(raw), null, 2)}\n`);
}

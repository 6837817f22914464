import { formatList } from '../../i18n/format.ts';
import { METHOD_IDS, type MethodId } from './settings.ts';

/** Names of methods are the same in every language. */
export const METHOD_NAMES: Record<MethodId, string> = {
  c1: 'EARS C1',
  c2: 'EARS C2',
  c3: 'EARS C3',
  ewma: 'EWMA',
  farrington: 'Farrington',
};

/** @example methodsNamed(['c1', 'ewma'], 'en') // 'EARS C1 and EWMA' */
export function methodsNamed(methods: readonly MethodId[], language: string): string {
  return formatList(
    METHOD_IDS.filter((method) => methods.includes(method)).map((method) => METHOD_NAMES[method]),
    language,
  );
}

import { gradeWord } from '$lib/evidence/grade-words';
import { GRADES } from '$lib/evidence/grounds';
import { METHOD_GROUPS } from '$lib/evidence/methods';
import { gradeTable } from '$lib/evidence/methods/grade-table';
import { HOUSE_RULE, NOT_YET } from '$lib/evidence/methods/method';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/methods.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const translated = pageLanguage() === 'en';
  return {
    translated,
    prose: translated ? {} : { lang: 'en', dir: 'ltr' as const },
    groups: METHOD_GROUPS.map(({ id, methods }) => ({
      id,
      name: m.group({ group: id }),
      methods: methods.map((method) => {
        const house = method.reference.startsWith(HOUSE_RULE);
        return {
          ...method,
          house: house ? m.house_rule() : '',
          reference: house ? method.reference.slice(HOUSE_RULE.length).trim() : method.reference,
          used: !method.usedIn.startsWith(NOT_YET),
        };
      }),
    })),
    grades: GRADES.map((id) => ({ id, name: gradeWord(id) })),
    gradeTable: gradeTable(pageLanguage()),
  };
};

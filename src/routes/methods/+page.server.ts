import { gradeWord } from '$lib/evidence/grade-words';
import { GRADES } from '$lib/evidence/grounds';
import { METHOD_GROUPS } from '$lib/evidence/methods';
import { gradeTable } from '$lib/evidence/methods/grade-table';
import { methodIn } from '$lib/evidence/methods/words';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/methods.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  groups: METHOD_GROUPS.map(({ id, methods }) => ({
    id,
    name: m.group({ group: id }),
    methods: methods.map((method) => methodIn(method)),
  })),
  grades: GRADES.map((id) => ({ id, name: gradeWord(id) })),
  gradeTable: gradeTable(pageLanguage()),
});

import { gradeWord } from '$lib/evidence/grade-words';
import { GRADES } from '$lib/evidence/grounds';
import { METHOD_GROUPS } from '$lib/evidence/methods';
import { GRADE_TABLE } from '$lib/evidence/methods/grade-table';
import { NOT_YET } from '$lib/evidence/methods/method';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  groups: METHOD_GROUPS.map(({ id, name, methods }) => ({
    id,
    name,
    methods: methods.map((method) => ({ ...method, used: !method.usedIn.startsWith(NOT_YET) })),
  })),
  grades: GRADES.map((id) => ({ id, name: gradeWord(id) })),
  gradeTable: GRADE_TABLE,
});

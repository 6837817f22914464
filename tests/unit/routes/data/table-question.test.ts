import { describe, expect, it } from 'vitest';
import { questionAbout } from '../../../../src/routes/data/sql/table-question.ts';

const about = (search: string) => questionAbout(new URLSearchParams(search));

describe('a link to the workbench that names a table', () => {
  it('asks for its first hundred rows', () => {
    expect(about('table=upload.burglaries_2024')).toBe('SELECT * FROM upload.burglaries_2024 LIMIT 100');
    expect(about('table=burglaries_2024')).toBe('SELECT * FROM upload.burglaries_2024 LIMIT 100');
  });

  it('asks nothing where it names none, or something that is no plain name', () => {
    expect(about('')).toBeNull();
    expect(about('table=')).toBeNull();
    expect(about('table=upload.a;DROP TABLE b')).toBeNull();
    expect(about('table=main.observation')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { gate } from '../../../../src/lib/store/engines/free/gate.ts';
import { refusedSql } from '../../../../src/lib/store/engines/free/refused-sql.ts';
import { splitStatements } from '../../../../src/lib/store/engines/free/statements.ts';
import { Failure } from '../../../../src/lib/store/failure.ts';

describe('what DuckDB itself says', () => {
  it('is marked as such, so that a page in another language shows it as English', () => {
    const failure = refusedSql('Parser Error: syntax error at or near "FORM"', 0);
    expect(failure.message).toBe('Syntax error at or near "FORM"');
    expect(failure.verbatim).toBe(true);
  });

  it.each([
    'Out of Memory Error: failed to allocate',
    'Permission Error: file system operations are disabled by configuration',
    'Invalid Input Error: Cannot change configuration option - the configuration has been locked',
    'RuntimeError: unreachable',
  ])('is put into words of ours where the lock or the browser has spoken: %s', (said) => {
    expect(refusedSql(said, 0).verbatim).toBe(false);
  });

  it('is not what the gate refuses', () => {
    const [statement] = splitStatements("COPY area TO 'a.csv'");
    if (!statement) throw new Error('no statement');
    expect(() => gate(statement)).toThrow(Failure);
    expect(() => gate(statement)).toThrow(/COPY is refused\.$/);
  });
});

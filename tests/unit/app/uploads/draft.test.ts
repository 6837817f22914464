import { describe, expect, it } from 'vitest';
import { FileDraft, type Decided } from '../../../../src/lib/app/uploads/draft.svelte.ts';
import { Intake, type IntakeOptions } from '../../../../src/lib/app/uploads/intake.ts';
import { joinSources } from '../../../../src/lib/store/ingest/bytes/joined.ts';
import { understand } from '../../../../src/lib/store/ingest/understand.ts';
import type { Settings, Understanding } from '../../../../src/lib/store/ingest/understanding.ts';

/** Reads where it is asked: Node has no workers of the browser's kind. */
class HereIntake extends Intake {
  constructor() {
    super(() => Promise.resolve([]));
  }

  override understand(
    files: File[],
    settings: Settings,
    { headOnly, signal }: IntakeOptions & { headOnly: boolean },
  ): Promise<Understanding> {
    const sources = files.map((file) => ({ name: file.name, size: file.size, stream: () => file.stream() }));
    return understand(joinSources(sources), settings, { areas: [], headOnly, signal });
  }
}

const csv = (name: string, text: string) => new File([text], name);
const draftOf = (files: File[], before?: Decided) =>
  new FileDraft(files, new HereIntake(), () => Promise.reject(new Error('nothing is kept here')), before);

/** Keeping waits for the whole file, and so says when it has been read. */
const read = (draft: FileDraft) => draft.keep().catch(() => undefined);

describe('a file on its way in', () => {
  it('takes over what the data package beside it says, and lets it be taken back', async () => {
    const pack = {
      title: 'Thefts in towns',
      resources: [
        {
          name: 'thefts',
          path: 'thefts.csv',
          schema: {
            fields: [
              { name: 'Code', type: 'string' },
              { name: 'Thefts', type: 'integer' },
            ],
          },
        },
      ],
    };
    const draft = draftOf([
      csv('datapackage.json', JSON.stringify(pack)),
      csv('thefts.csv', 'Code,Thefts\n11,5\n12,6\n13,7\n'),
    ]);
    await read(draft);
    expect(draft.files.map(({ name }) => name)).toEqual(['thefts.csv']);
    expect(draft.description.title).toBe('Thefts in towns');
    expect(draft.understanding?.columns.map(({ type }) => type)).toEqual(['text', 'number']);
    draft.undo();
    await read(draft);
    expect(draft.understanding?.columns.map(({ type }) => type)).toEqual(['number', 'number']);
    expect(draft.canUndo).toBe(false);
  });

  it('begins with what was decided at an earlier time, and nothing of that can be undone', async () => {
    const text = 'Code,Thefts\n11,5\n12,6\n';
    const description = { ...draftOf([csv('thefts.csv', text)]).description, title: 'Thefts' };
    const before = {
      settings: { columns: { 0: { type: 'text' as const } } },
      description,
      places: { X: null },
    };
    const draft = draftOf([csv('thefts.csv', text)], before);
    await read(draft);
    expect(draft.understanding?.columns[0]?.type).toBe('text');
    expect(draft.description.title).toBe('Thefts');
    expect(draft.canUndo).toBe(false);
  });

  it('says that several files have different columns', async () => {
    const draft = draftOf([
      csv('a.csv', 'Town,Thefts\nBonn,5\n'),
      csv('b.csv', 'Year,Rate,Unit\n2020,1.5,x\n'),
    ]);
    await read(draft);
    expect(draft.failure?.message).toContain('different columns');
    expect(draft.failure?.help).toContain('by itself');
  });

  it('reads several files with the same columns as one', async () => {
    const draft = draftOf([
      csv('a.csv', 'Town,Thefts\nBonn,5\n'),
      csv('b.csv', 'Town,Thefts\nKiel,6\nUlm,7\n'),
    ]);
    await read(draft);
    expect(draft.understanding?.rows).toBe(3);
  });
});

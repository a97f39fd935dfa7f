import { describe, expect, it } from 'vitest';
import { acknowledge, readAcknowledgements } from './acknowledge.ts';
import type { Hazard } from './hazard.ts';

const dropped: Hazard = {
  code: 'MO102',
  severity: 'error',
  title: 'A column is dropped with its values',
  object: 'column user.phone',
  message: 'Drops column user.phone and its values.',
  fix: 'Keep it.',
  step: 0,
};

describe('readAcknowledgements', () => {
  it('reads code and reason wherever the line stands', () => {
    const lines = [
      "import { Migration } from 'moult';",
      '  // moult: allow MO102  nobody reads   phone',
      '    this.addSql(`drop table a;`); // moult: allow MO101 it was empty',
      '// moult: allow MO201',
      '// moult: allow ',
      '// moult: allows nothing',
    ];
    expect(readAcknowledgements(lines)).toEqual([
      { code: 'MO102', reason: 'nobody reads phone', line: 2 },
      { code: 'MO101', reason: 'it was empty', line: 3 },
      { code: 'MO201', reason: '', line: 4 },
    ]);
  });
});

describe('acknowledge', () => {
  it('marks a hazard with the reason', () => {
    expect(acknowledge([dropped], ['// moult: allow MO102 nobody reads it'])).toEqual([
      { ...dropped, acknowledged: 'nobody reads it' },
    ]);
  });

  it('accepts nothing without a reason', () => {
    const [hazard, complaint] = acknowledge([dropped], ['', '// moult: allow MO102']);
    expect(hazard).toEqual(dropped);
    expect([complaint?.code, complaint?.object, complaint?.message]).toEqual([
      'MO805',
      'line 2',
      'Line 2 allows MO102 and does not say why.',
    ]);
  });

  it('reports lines that nothing needs, and codes that do not exist', () => {
    const found = acknowledge([], ['// moult: allow MO102 a', '// moult: allow MO999 b']);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['MO806', 'Line 1 allows MO102, which does not occur.'],
      ['MO806', 'Line 2 allows MO999, which is no hazard.'],
    ]);
  });
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What other tools get wrong, and the cases of the corpus that show it right here, up, down and on a second diff. */
const DEFECTS: readonly (readonly [string, readonly string[]])[] = [
  ['two columns of one type take the names of two others', ['peer-defects/two-columns-replaced']],
  ['a column goes and another of its type comes: no rename', ['peer-defects/secret-replaced-by-nickname']],
  ['two properties swap their names', ['columns/swap-names']],
  ['indexes and uniques follow when only their name changes', ['peer-defects/index-name-changes', 'uniques/renamed']],
  ['an index outside of public gets another name', ['peer-defects/index-name-changes-in-a-namespace']],
  ['a table gets another name', ['peer-defects/table-replaced']],
  ['a table moves to another namespace', ['namespaces/table-moves']],
  ['timestamp becomes timestamptz', ['types/timestamp-to-timestamptz']],
  ['json becomes jsonb', ['types/json-to-jsonb']],
  ['the elements of an array change', ['types/array-elements']],
  ['time(0) becomes time(3)', ['types/time-precision']],
  ['only the case of a default changes', ['peer-defects/default-letter-case']],
  [
    'only the case of a literal changes',
    ['checks/letter-case', 'indexes/partial-literal-case', 'peer-defects/letter-case-in-policy-and-view'],
  ],
  ['a number changes behind its point', ['checks/one-digit', 'peer-defects/decimals-in-policy-and-view']],
  ['only parentheses change', ['checks/parentheses']],
  ['an operator and spaces go', ['checks/operators-that-look-like-names']],
  ['a cast changes', ['checks/cast']],
  ['a text is repeated', ['checks/repeated-text']],
  ['the prefix of a column in a view changes', ['peer-defects/view-column-of-another-table']],
  ['the list of a select * changes', ['peer-defects/view-of-everything']],
  ['a label of an enum is removed', ['enums/remove-label']],
  ['the labels of an enum are reordered', ['enums/reorder']],
  ['a raw index changes under its name', ['indexes/raw']],
  ['a generated column gets another type', ['generated/own-type']],
  ['a default changes beyond the scale', ['defaults/scale-hides-nothing']],
  ['a check of an embeddable', ['peer-defects/check-of-an-embeddable']],
  ['a trigger of a child in a single table', ['peer-defects/trigger-of-a-child']],
  ['an odd apostrophe swallows what follows', ['defaults/apostrophe-and-a-column-elsewhere']],
  ['serial becomes identity, and back', ['sequences/serial-to-identity']],
  ['a plain column becomes generated', ['generated/from-plain', 'peer-defects/plain-with-default-to-generated']],
  ['a generated column follows one that is replaced', ['peer-defects/generated-over-a-replaced-column']],
  ['a partition is added', ['peer-defects/one-more-partition']],
  ['a partitioned table gets a column and is not rebuilt', ['peer-defects/partitioned-table-unchanged']],
  [
    'routines stay where nothing changed',
    ['peer-defects/routine-unchanged-beside-a-change', 'peer-defects/routine-removed'],
  ],
  ['a view changes under another', ['peer-defects/view-under-a-view']],
  ['a plain view becomes materialised', ['peer-defects/view-becomes-materialised']],
  ['a column changes its type under a view', ['peer-defects/type-under-a-view']],
  ['an enum is replaced by another', ['enums/one-type-to-another']],
  [
    'a new label is used by a default, a check, a partial index',
    ['enums/add-label-and-use-it-as-default', 'enums/add-labels-everywhere'],
  ],
  ['int becomes bigint, with its sequence', ['types/int-to-bigint-serial-key']],
  [
    'a column starts to count in another namespace, on an empty table',
    ['sequences/in-another-namespace-with-odd-names', 'sequences/plain-to-serial-empty'],
  ],
  [
    'not null over nulls, shorter texts, text to int',
    [
      'columns/not-null-over-nulls',
      'columns/add-not-null-without-default',
      'types/narrow-varchar',
      'types/text-to-int',
    ],
  ],
];

test.each(DEFECTS)('has cases for: %s', (_, cases) => {
  const missing = cases.filter((name) => !existsSync(fileURLToPath(new URL(`${name}/up.sql`, import.meta.url))));
  expect(missing).toEqual([]);
});

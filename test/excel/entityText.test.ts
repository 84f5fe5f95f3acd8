import { entityText } from '../../src/excel/entityText';

// Shapes: Microsoft Learn, "Excel data types: entities", Excel.EntityCellValue, LinkedEntityCellValue, ErrorCellValue.
test.each([
  [{ type: 'Entity', text: 'Contoso', basicType: 'Error', basicValue: '#VALUE!' }, 'Contoso'],
  [
    { type: 'LinkedEntity', text: 'MSFT', id: { entityId: '1' }, basicType: 'Error', basicValue: '#VALUE!' },
    'MSFT',
  ],
  [{ type: 'String', basicType: 'String', basicValue: 'Acme' }, 'Acme'],
] as const)('%j shows %s', (json, text) => {
  expect(entityText(json)).toBe(text);
});

test.each([
  { type: 'Error', basicType: 'Error', basicValue: '#VALUE!', errorType: 'Value' },
  { type: 'WebImage', address: 'https://example.com/a.png', basicType: 'Error', basicValue: '#VALUE!' },
  { type: 'Entity', text: '', basicType: 'Error', basicValue: '#VALUE!' },
  { text: 'no type' },
  null,
  '#VALUE!',
])('%j has no text: the error stays', (json) => {
  expect(entityText(json)).toBeUndefined();
});

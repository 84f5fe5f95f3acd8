export { ExcelWorkbook } from './excelWorkbook';

import type { DrawHeaderCallback } from '@glideapps/glide-data-grid';

/** The column's letters, in the middle, and the line right of them. */
export const paintHeader: DrawHeaderCallback = ({ ctx, column, theme, rect, isSelected }) => {
  ctx.font = `${theme.headerFontStyle} ${theme.fontFamily}`;
  ctx.fillStyle = isSelected ? theme.textHeaderSelected : theme.textHeader;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(column.title, rect.x + rect.width / 2, rect.y + rect.height / 2 + 1);
  ctx.fillStyle = theme.borderColor;
  ctx.fillRect(rect.x + rect.width - 1, rect.y, 1, rect.height);
};

import { listenFrom } from './listen';
import { createWorkbenchServer } from './workbenchServer';

const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  throw new Error(`PORT is '${String(process.env.PORT)}'; it must be a port number such as 3000.`);
}

const server = createWorkbenchServer({ root: process.cwd(), officeJs: 'local' });
const port = await listenFrom(server, wanted);

console.log(`
  Customer Tiers · 客户分级

  Open / 打开   http://localhost:${port}/

  A page that plays Excel on the web, with the add-in in its pane. Nothing leaves this computer.
  模拟网页版 Excel 的页面，右侧为加载项。数据不会离开本机。
  ${port === wanted || wanted === 0 ? '' : `(Port ${wanted} was taken. / 端口 ${wanted} 已被占用。)\n  `}Ctrl-C ends it. / 按 Ctrl-C 结束。
`);

process.once('SIGINT', () => process.exit(0));

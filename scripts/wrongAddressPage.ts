/** What a browser gets under any name but localhost: office.js refuses a plain-http page elsewhere. */
export function wrongAddressPage(hostname: string, port: string): string {
  const right = `http://localhost${port ? `:${port}` : ''}/`;
  const asked = hostname.replace(/[^\w.:[\]-]/g, '');
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Customer Tiers</title>
<style>body { font: 16px/1.7 system-ui, sans-serif; max-width: 36em; margin: 12vh auto; padding: 0 1em; color: #242424 }</style>
<p>此页面在 <b>${asked}</b> 下无法工作：微软的 office.js 只信任 https 页面和 http://localhost。请在运行它的电脑上打开 <a href="${right}">${right}</a></p>
<p lang="en">This page does not work under <b>${asked}</b>: Microsoft's office.js trusts https pages and http://localhost only. On the computer that runs it, open <a href="${right}">${right}</a></p>
</html>
`;
}

export default async function teardown() {
  const { server, browser } = globalThis.__browserTests;
  await browser.close();
  server.close();
  server.closeAllConnections();
}

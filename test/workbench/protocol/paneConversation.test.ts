import { areaOf } from '../../../src/workbench/engine';
import { frameName } from '../../../src/workbench/protocol/appContext';
import { paneOver } from './paneOver';
import { settled } from '../../support/settled';

const workbook = { Id: 1, ObjectPathType: 1, Name: '' };
const handlersReady = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    {
      Id: 3,
      ActionType: 3,
      Name: 'NotifyActionHandlerReady',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
};

test('the app context tells language, culture, requirement sets and settings', async () => {
  const pane = paneOver({ apiLevel: '1.14', culture: 'de-DE', language: 'zh-CN' });
  pane.engine.book.documentSettings.set('x', '1');
  const context = (await pane.post('ContextActivationManager_getAppContextAsync', 'control')) as Record<
    string,
    unknown
  >;
  expect(context).toMatchObject({
    _appName: 16,
    _appUILocale: 'zh-CN',
    _dataLocale: 'de-DE',
    _settings: [['x', '1']],
    _clientMode: 1,
  });
  expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
  });
});

test("the frame's name carries host info and the conversation", () => {
  const { engine } = paneOver({ language: 'zh-CN' });
  const name = JSON.parse(
    frameName(engine, { conversationId: 'c', controlId: 'k', addinName: '' }, 'http://localhost/'),
  ) as Record<string, string>;
  expect(name.hostInfo).toBe('Excel$Web$16.01$zh-CN$c$$disableLogging$0');
  expect(name.xdmInfo).toBe('c|k|http://localhost/');
});

test('a query is answered with status, headers and body as text', async () => {
  const pane = paneOver();
  const request = {
    Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: workbook },
  };
  const reply = (await pane.query(request)) as { Error: number; Data: [number, unknown[], string] };
  expect([reply.Error, reply.Data[0]]).toEqual([0, 200]);
  expect(JSON.parse(reply.Data[2])).toEqual({
    Results: [{ ActionId: 2, Value: { Name: 'Book1.xlsx' } }],
    TraceIds: [],
  });
});

test('requests are answered in the order they came', async () => {
  const pane = paneOver();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map(async (n) => (await pane.query({ Actions: [], ObjectPaths: {} }), order.push(n))),
  );
  expect(order).toEqual([1, 2, 3]);
});

test('document settings are saved and read again', async () => {
  const pane = paneOver();
  expect(
    await pane.method(76, {
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['policy', '{"v":1}']] },
    }),
  ).toEqual({ Error: 0, Version: 1 });
  expect(await pane.method(75)).toEqual({
    Error: 0,
    Version: 1,
    Properties: { Settings: [{ Name: 'policy', Value: '{"v":1}' }] },
  });
  expect(pane.engine.snapshot().documentSettings).toEqual({ policy: '{"v":1}' });
});

test('a ribbon command waits for the pane, runs, and ends with event.completed()', async () => {
  const pane = paneOver();
  await pane.post('appCommandInvoked', {}, 1);
  const done = pane.conversation.runCommand('retier');
  await settled();
  expect(pane.events('appCommandInvoked')).toEqual([]);
  await pane.query(handlersReady);
  await pane.conversation.ready;
  await settled();
  const [event] = pane.events('appCommandInvoked');
  expect(event?._data).toEqual(['retier.1', 'retier', '{"source":{"id":"retier"}}']);
  await pane.method(94, { 0: 'retier.1', 1: 0, 2: '' });
  await expect(done).resolves.toBeUndefined();
});

test('a command that the page does not know ends with an error that names it', async () => {
  const pane = paneOver();
  await pane.post('appCommandInvoked', {}, 1);
  await pane.query(handlersReady);
  const done = pane.conversation.runCommand('nope');
  await settled();
  void pane.method(94, { 0: 'nope.1', 1: 11101, 2: '' });
  await expect(done).rejects.toThrow('"nope"');
});

test('events come to pages that registered for them, after the answer to the request that caused them', async () => {
  const pane = paneOver();
  await pane.post('documentSelectionChanged', {}, 1);
  pane.engine.select(pane.engine.activeSheet, [areaOf(1, 1)]);
  await settled();
  expect(pane.events('documentSelectionChanged')).toHaveLength(1);
  await pane.post('documentSelectionChanged', {}, 2);
  pane.engine.select(pane.engine.activeSheet, [areaOf(2, 2)]);
  pane.conversation.dispose();
  await settled();
  expect(pane.events('documentSelectionChanged')).toHaveLength(1);
});

test.each([
  '',
  'hello',
  '{"_conversationId":"other","_messageType":0,"_actionName":"x"}',
  '{broken',
  null,
  { a: 1 },
])("a message that is none of the library's is passed over: %p", (message) =>
  expect(() => paneOver().conversation.receive(message)).not.toThrow(),
);

test('an unknown method is answered with an internal error', async () => {
  expect(await paneOver().method(999)).toEqual({ Error: 5001, Version: 1 });
});

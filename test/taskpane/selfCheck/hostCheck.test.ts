import { Session } from '../../../src/taskpane/session';
import { createWords } from '../../../src/words';
import { selfCheckQuestions } from '../../../src/words/selfCheck/questions';
import { en } from '../../../src/words/selfCheck/en';
import { zh } from '../../../src/words/selfCheck/zh';
import { Bench, ORDERS } from '../../support/adapter';
import { InProcessGrader } from '../../support/inProcessGrader';

function open(bench: Bench): Session {
  return new Session({
    workbook: bench.workbook,
    grader: new InProcessGrader(),
    words: bench.words,
    wordsFor: createWords,
    today: () => 20_088,
    now: () => '2024-12-31T09:30:00',
    host: () => ({ name: 'Excel', platform: 'OfficeOnline', version: '16.0', api: '1.15' }),
  });
}

describe('the self-check in the pane', () => {
  test('shows each answer as it comes, and reports on the host that gave them', async () => {
    const bench = new Bench();
    const session = open(bench);
    const seen: number[] = [];
    session.store.subscribe(({ checked }) => seen.push(checked?.results.length ?? 0));
    await session.hostCheck.run();
    const { checked, fault, busy } = session.state;
    expect([fault, busy]).toEqual([null, null]);
    expect(checked?.results).toHaveLength(checked?.total ?? -1);
    expect(new Set(seen).size).toBe((checked?.total ?? 0) + 1);
    const report = session.hostCheck.report(await selfCheckQuestions('en'));
    expect(report).toContain('Excel, OfficeOnline, 16.0, ExcelApi 1.15, 2024-12-31T09:30:00');
    expect(report).toContain(en.dateSystem);
  }, 30_000);

  test('keeps what was found when it is cancelled, and says so', async () => {
    const session = open(new Bench());
    session.store.subscribe(({ checked }) => {
      if (checked?.results.length === 2) session.cancel();
    });
    await session.hostCheck.run();
    expect(session.state.fault?.id).toBe('run.cancelled');
    expect(session.state.checked?.results).toHaveLength(2);
  });

  test('says why it is refused', async () => {
    const session = open(new Bench(ORDERS, { readOnly: true }));
    await session.hostCheck.run();
    expect(session.state.fault?.id).toBe('workbook.readOnly');
    expect(session.state.checked).toBeNull();
  });

  test('has every question in every language', async () => {
    expect(Object.keys(await selfCheckQuestions('zh'))).toEqual(Object.keys(en));
    expect(Object.values(zh).every((text) => text.endsWith('？'))).toBe(true);
  });
});

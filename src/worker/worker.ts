import type { Intake, Sales } from '../core';
import { Fault, grade, startIntake } from '../core';
import type { Request, Response } from './messages';

let intake: Intake | undefined;
let sales: Sales | undefined;

function answer(request: Request): Response {
  const { call } = request;
  switch (request.kind) {
    case 'open':
      sales = undefined;
      intake = startIntake(request.source, request.shape, request.proposal);
      return { call, kind: 'opened', columns: intake.columns };
    case 'add':
      intake?.add(request.block);
      return { call, kind: 'added' };
    case 'grade':
      sales ??= intake?.finish();
      intake = undefined;
      if (!sales) throw new Error('grade before open');
      return { call, kind: 'graded', grading: grade(sales, request.policy) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let response: Response;
  try {
    response = answer(data);
  } catch (error) {
    if (error instanceof Fault) response = { call: data.call, kind: 'fault', note: error.note };
    else {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      response = { call: data.call, kind: 'broken', message, stack };
    }
  }
  postMessage(response);
});

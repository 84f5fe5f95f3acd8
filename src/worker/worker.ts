import { Fault, grade, Reading, sensitivity } from '../core';
import type { ReadPlan } from '../core';
import type { Request, Response } from './messages';

let reading: Reading | undefined;

function opened(): Reading {
  if (!reading) throw new Error('not opened');
  return reading;
}

/** The plan alone: a reading is no plain data. */
function planOf({ plan: { columns, numbers, money, merging } }: Reading): ReadPlan {
  return { columns, numbers, money, merging };
}

function answer(request: Request): Response {
  const { call } = request;
  switch (request.kind) {
    case 'open':
      reading = undefined;
      reading = new Reading(request.source, request.shape, request.proposal);
      return { call, kind: 'opened', plan: planOf(reading) };
    case 'openList':
      opened().openList(request.shape, request.proposal);
      return { call, kind: 'opened', plan: planOf(opened()) };
    case 'mark':
      opened().mark(request.marks);
      return { call, kind: 'taken' };
    case 'add':
      opened().add(request.block);
      return { call, kind: 'taken' };
    case 'grade':
      return { call, kind: 'graded', grading: grade(opened().sales, request.policy) };
    case 'likelyDuplicates':
      return { call, kind: 'likelyDuplicates', suggested: opened().likelyDuplicates() };
    case 'sensitivity': {
      const { sales } = opened();
      const found = sensitivity(sales, request.policy, grade(sales, request.policy));
      return { call, kind: 'sensitivity', found };
    }
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

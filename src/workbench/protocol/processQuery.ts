import { WorkbookFault } from '../engine';
import { doStep } from '../engine/state';
import type { Answer, WireObject } from './members';
import { Arguments } from './members';
import { answerQuery } from './query';
import { Refusal } from './refusal';
import type { AddinSession } from './addinSession';
import type { Action, ArgumentInfo, ObjectPath, QueryRequest, QueryResponse } from './wire';
import { ActionType, PathType } from './wire';

const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Runs the actions of one request in order, up to the first that fails; what was done before stays done, as in Excel. */
class Run {
  #objects = new Map<number, WireObject | null>();

  constructor(
    private readonly session: AddinSession,
    private readonly request: QueryRequest,
  ) {}

  /** The object at a path, made once per request; null for a null object and all that is reached through one. */
  resolve(id: number): WireObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new WorkbookFault('InvalidArgument');
    const object = this.#make(path);
    this.#objects.set(id, object);
    return object;
  }

  #make(path: ObjectPath): WireObject | null {
    const { session } = this;
    if (path.ObjectPathType === PathType.global) return session.wrap('Workbook', session.book);
    if (path.ObjectPathType === PathType.reference) return session.kept(path.Name);
    if (path.ObjectPathType === PathType.nothing) return null;
    if (path.ObjectPathType === PathType.newObject) {
      if (path.Name === INTERNAL_SERVICE) return session.wrap('AddinInternalService', null);
      throw apiNotFound(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return parent.link(path.Name);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args);
    return asObject(parent.call(path.Name, args));
  }

  arguments({ Arguments: values = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}): Arguments {
    const objects = values.map((_, at) => {
      const id = ids[at];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : undefined;
    });
    return new Arguments(values, objects);
  }

  /** The value of an action's result, undefined when it has none. */
  perform(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (!object) return null;
        return object.keptAs === undefined
          ? object.identity()
          : { ...object.identity(), _ReferenceId: object.keptAs };
      case ActionType.query:
      case ActionType.queryAsJson:
        return answerQuery(object, action.QueryInfo ?? {}, this.session);
      case ActionType.method:
        return this.#call(object, action);
      case ActionType.setProperty:
        if (!object) throw new WorkbookFault('ItemNotFound');
        object.set(action.Name, this.arguments(action.ArgumentInfo).value(0));
        return undefined;
      default:
        throw new WorkbookFault(
          'NotImplemented',
          `The workbench plays no actions of type ${action.ActionType}.`,
        );
    }
  }

  #call(object: WireObject | null, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      if (object) this.session.keep(object);
      return undefined;
    }
    if (!object) throw new WorkbookFault('ItemNotFound');
    const answer = object.call(action.Name, this.arguments(action.ArgumentInfo));
    if (answer === undefined) return undefined;
    if (answer === null) return null;
    return 'plain' in answer ? answer.plain : answer.identity();
  }
}

function asObject(answer: Answer): WireObject | null {
  if (answer === undefined || answer === null) return null;
  if ('plain' in answer) throw new WorkbookFault('InvalidArgument');
  return answer;
}

function apiNotFound(name: string): Refusal {
  const { code, message } = new WorkbookFault('ApiNotFound');
  return new Refusal(code, `${message} (${name})`, name);
}

/** HTTP statuses that go with the codes, as Microsoft's reference lists them. */
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  ApiNotFound: 400,
  NotImplemented: 501,
};

/** A fault to play instead of the rest of the request, once so many actions were done. */
export interface PlayedFault {
  readonly code: string;
  readonly message: string;
  readonly afterActions: number;
}

/** Answers a request; what it changes is one step to be taken back. */
export const processQuery = (
  session: AddinSession,
  request: QueryRequest,
  played?: PlayedFault,
): QueryResponse => doStep(session.book, () => perform(session, request, played));

function perform(
  session: AddinSession,
  request: QueryRequest,
  played: PlayedFault | undefined,
): QueryResponse {
  const { book } = session;
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const run = new Run(session, request);
  const origin = book.origin;
  book.origin = 'api';
  book.request += 1;
  let at = 0;
  try {
    for (const action of request.Actions) {
      if (played && at >= played.afterActions) throw new Refusal(played.code, played.message, '');
      if (action.ActionType === ActionType.trace) {
        // Its result is what tells the library that a registration of events has come through.
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else {
        const value = run.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      }
      at += 1;
    }
    if (played) throw new Refusal(played.code, played.message, '');
    return { Results: results, TraceIds: traces };
  } catch (error) {
    const { code, message, location } = faultOf(error);
    const fault = {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: Math.min(at, request.Actions.length - 1),
      HttpStatusCode: statuses[code] ?? 400,
    };
    return { Error: fault, Results: results, TraceIds: traces };
  } finally {
    session.endRequest();
    book.origin = origin;
  }
}

/** An error that is none of Excel's is one of the workbench: it reaches the add-in with its own words. */
function faultOf(error: unknown): { code: string; message: string; location: string } {
  if (error instanceof Refusal) return error;
  if (error instanceof WorkbookFault) return { code: error.code, message: error.message, location: '' };
  const words = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return { code: 'GeneralException', message: `The workbench failed: ${words}`, location: '' };
}

import type { MethodResult } from '../grading/grading';
import type { MethodPolicy } from '../policy/schema';
import { gradeAbc } from './abc';
import type { Judged, MethodInput } from './method';
import { gradeGrid } from './grid';
import { gradeLadder } from './ladder';
import { gradeLifecycle } from './lifecycle';
import { gradeRfm } from './rfm';
import { gradeWeighted } from './weighted';

/** Every method by its kind. A new method is a schema, a file like `abc.ts`, and a line here and in `metricsAsked`. */
export function judge(method: MethodPolicy, input: MethodInput): Judged<MethodResult> {
  switch (method.kind) {
    case 'abc':
      return gradeAbc(method, input);
    case 'rfm':
      return gradeRfm(method, input);
    case 'weighted':
      return gradeWeighted(method, input);
    case 'grid':
      return gradeGrid(method, input);
    case 'lifecycle':
      return gradeLifecycle(method, input);
    case 'ladder':
      return gradeLadder(method, input);
  }
}

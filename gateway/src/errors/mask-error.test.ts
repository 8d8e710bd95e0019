import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@odr/shared/observability/log.ts';
import { traceFrom, withTrace } from '@odr/shared/observability/trace.ts';
import { errorMask } from './mask-error.ts';

const mask = errorMask(createLogger('gateway', 'silent'));

describe('an error on its way out', () => {
  it('keeps its message, path and code where the code is known, and nothing else', () => {
    const extensions = { code: 'BAD_USER_INPUT', serviceName: 'complaint', stacktrace: ['at /srv/x.ts'] };
    expect(mask({ message: 'No such day.', path: ['file'], extensions }, undefined)).toEqual({
      message: 'No such day.',
      path: ['file'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    [{ code: 'ER_DUP_ENTRY' }],
    [{ code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'complaint' }],
    [{ code: 'INTERNAL_SERVER_ERROR' }],
    [{}],
  ])('says no more than the trace id where its code is %p', (extensions) => {
    const trace = traceFrom(undefined);
    const out = withTrace(trace, () => mask({ message: 'connect ECONNREFUSED 10.0.0.7:3306', extensions }, undefined));
    expect(JSON.stringify(out)).not.toMatch(/10\.0\.0\.7|3306|ER_DUP|serviceName/);
    expect(out.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', traceId: trace.traceId });
    expect(out.message).toContain(trace.traceId);
  });
});

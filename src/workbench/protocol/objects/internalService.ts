import type { Members } from '../members';

/** Not a part of the public API: the library tells it when its handlers of ribbon commands are ready. */
export const addinInternalService: Members<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (_, __, session) => session.onHandlersReady() },
};

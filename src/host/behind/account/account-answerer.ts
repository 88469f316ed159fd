import type { Api } from '../../api/create-api.js';
import type { UserRole } from '../../config/config.js';
import type { Answerer } from '../own/answerer.js';
import { userOf } from '../own/own-addresses.js';

const PATHS = /^\/(api|ajax|private)\//;

/** The account's API under the product's addresses. @param role of tabs that do not say whose they are */
export const accountAnswerer = (api: Api, role: UserRole): Answerer => ({
  wants: (pathname) => PATHS.test(pathname),
  answer: (request) => api(request, { user: userOf(request, role) }),
});

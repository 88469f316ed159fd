/** The names that other packages of types declare as well. */
import type jQuery from 'jquery';
import type underscore from 'underscore';
import type { PageJQuery, TwigJs, UnderscoreLike } from '../../../src/entries/sdk.js';
import { same } from '../support/same.js';

same<typeof $, PageJQuery>();
same<typeof jQuery, PageJQuery>();
same<typeof _, UnderscoreLike>();
same<typeof underscore, UnderscoreLike>();
same<typeof Twig, TwigJs>();
require(['underscore'], (lodash) => same<typeof lodash, UnderscoreLike>());
export const names: string[] = _.pluck([{ name: 'a' }], 'name');
export const markup: string = require('twigjs')({ data: 'a' }).render();
// @ts-expect-error -- what was loaded has a name
require(1);

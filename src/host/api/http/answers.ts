/** Answers in the product's shapes. */

export const json = (body: unknown, status = 200, type = 'application/hal+json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });

/** Nothing was found: the product has no body for that. */
export const nothing = (): Response => new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  501: 'Not Implemented',
};

/** @param more further members, as `validation-errors` */
export const problem = (status: number, detail: string, more: object = {}): Response =>
  json(
    { ...more, title: TITLES[status] ?? 'Error', type: `https://httpstatus.es/${status}`, status, detail },
    status,
    'application/problem+json',
  );

/** What is wrong with a member of a body. */
export interface Fault {
  /** `FieldMissing`, `InvalidType`, `NotSupportedChoice` … */
  readonly code: string;
  /** `custom_fields_values.0.field_id` */
  readonly path: string;
  readonly detail: string;
}

/** Thrown where a body is read; becomes an answer. */
export class Refusal extends Error {
  readonly response: Response;

  constructor(response: Response) {
    super('refused');
    this.response = response;
  }
}

/** @param faults by the place of the item in the list */
export const invalid = (faults: readonly (readonly [item: number, fault: Fault])[]): Response => {
  const items = [...new Set(faults.map(([item]) => item))];
  return problem(400, 'Request validation failed', {
    'validation-errors': items.map((item) => ({
      request_id: String(item),
      errors: faults.filter(([of]) => of === item).map(([, fault]) => fault),
    })),
  });
};

/** What went wrong in a template. */
export interface TemplateProblem {
  /** Address of the template, or how it was given. */
  readonly template: string;
  /** Line of the template, when the reason shows it. */
  readonly line?: number;
  /** Reason and remedy. */
  readonly message: string;
}

/** A template was asked for by an address where there is none, or by no address. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;

  constructor(problem: TemplateProblem) {
    super(`${problem.template}: ${problem.message}`);
    this.problem = problem;
  }
}
